// Replays a scenario about the container. The classes of a scenario are emitted, so that constructors, keys and defaults
// are real ones.

using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hostwright.Conformance;

public sealed class ContainerScenario
{
    private readonly JsonObject _scenario;
    private readonly List<string> _trace = [];
    private readonly Dictionary<string, Type> _services = [];
    private readonly Dictionary<string, Type> _classes = [];
    private readonly Dictionary<string, IServiceScope> _scopes = [];
    private readonly ModuleBuilder _module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName($"Scenario{Guid.NewGuid():N}"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("main");
    private ServiceProvider? _root;
    private int _created;

    public static IReadOnlyList<string> Run(JsonObject scenario)
    {
        Traced.Current.Value = null;
        var run = new ContainerScenario(scenario);
        Traced.Current.Value = run;
        run.DefineClasses();
        run.Perform();
        return run._trace;
    }

    private ContainerScenario(JsonObject scenario) => _scenario = scenario;

    public string Create(string name) => $"{name}#{++_created}";

    public void Log(string line) => _trace.Add(line);

    private void DefineClasses()
    {
        foreach (var name in Items("services")) _services[(string)name!] = DefineInterface((string)name!);
        Type[] interfaces = [.. _services.Values];
        // Classes may refer to each other in circles, so all are declared before the first is finished.
        var open = new Dictionary<string, TypeBuilder>();
        foreach (var (name, definition) in _scenario["classes"]?.AsObject() ?? [])
        {
            var parent = (string?)definition!["disposable"] switch
            {
                "sync" => typeof(TracedSync),
                "async" => typeof(TracedAsync),
                "both" => typeof(TracedBoth),
                _ => typeof(Traced),
            };
            var type = _module.DefineType(name, TypeAttributes.Public, parent);
            foreach (var service in interfaces) type.AddInterfaceImplementation(service);
            open[name] = type;
            _services[name] = type;
        }
        foreach (var (name, type) in open) DefineConstructor(type, _scenario["classes"]![name]!.AsObject());
        foreach (var (name, type) in open) _services[name] = _classes[name] = type.CreateType();
    }

    private Type DefineInterface(string name) =>
        _module.DefineType(name, TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract).CreateType();

    private void DefineConstructor(TypeBuilder type, JsonObject definition)
    {
        var deps = (definition["deps"]?.AsArray() ?? []).Select(dep => dep!.AsObject()).ToArray();
        var parameters = deps.Select(ParameterType).ToArray();
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, parameters);
        for (var index = 0; index < deps.Length; index++) DefineParameter(constructor, index + 1, deps[index]);
        var code = constructor.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldstr, type.Name);
        code.Emit(OpCodes.Ldstr, definition.ToJsonString());
        code.Emit(OpCodes.Ldc_I4, deps.Length);
        code.Emit(OpCodes.Newarr, typeof(object));
        for (var index = 0; index < deps.Length; index++)
        {
            code.Emit(OpCodes.Dup);
            code.Emit(OpCodes.Ldc_I4, index);
            code.Emit(OpCodes.Ldarg, index + 1);
            code.Emit(OpCodes.Stelem_Ref);
        }
        var parent = type.BaseType!.GetConstructor([typeof(string), typeof(string), typeof(object[])])!;
        code.Emit(OpCodes.Call, parent);
        code.Emit(OpCodes.Ret);
    }

    private Type ParameterType(JsonObject dep)
    {
        if (dep["provider"] is not null) return typeof(IServiceProvider);
        if (dep["scopeFactory"] is not null) return typeof(IServiceScopeFactory);
        if (dep["serviceKey"] is not null) return typeof(object);
        var service = _services[(string)(dep["service"] ?? dep["many"])!];
        return dep["many"] is null ? service : typeof(IEnumerable<>).MakeGenericType(service);
    }

    private static void DefineParameter(ConstructorBuilder constructor, int position, JsonObject dep)
    {
        var isOptional = (bool?)dep["optional"] == true;
        var attributes = isOptional ? ParameterAttributes.Optional | ParameterAttributes.HasDefault : ParameterAttributes.None;
        var parameter = constructor.DefineParameter(position, attributes, $"p{position}");
        if (isOptional) parameter.SetConstant(null);
        if (dep["serviceKey"] is not null) SetAttribute(parameter, typeof(ServiceKeyAttribute));
        if (dep["inheritedKey"] is not null) SetAttribute(parameter, typeof(FromKeyedServicesAttribute));
        if (dep["key"] is { } key) SetAttribute(parameter, typeof(FromKeyedServicesAttribute), (string)key!);
    }

    private static void SetAttribute(ParameterBuilder parameter, Type attribute, params string[] arguments)
    {
        var types = arguments.Select(_ => typeof(object)).ToArray();
        parameter.SetCustomAttribute(new CustomAttributeBuilder(attribute.GetConstructor(types)!, [.. arguments]));
    }

    private void Perform()
    {
        var services = new ServiceCollection();
        foreach (var registration in Items("registrations"))
            Attempt($"{registration!["how"] ?? "add"}", () => Register(services, registration!.AsObject()), quiet: true);
        Attempt("build", () =>
        {
            _root = services.BuildServiceProvider(new ServiceProviderOptions
            {
                ValidateScopes = (bool?)_scenario["validateScopes"] ?? false,
                ValidateOnBuild = (bool?)_scenario["validateOnBuild"] ?? false,
            });
            return "ok";
        });
        if (_root is null) return;
        foreach (var operation in Items("operations")) Perform(operation!.AsObject());
    }

    private string? Register(ServiceCollection services, JsonObject registration)
    {
        var service = _services[(string)registration["service"]!];
        var how = (string?)registration["how"] ?? "add";
        if (how == "removeAll")
        {
            if (registration["key"] is { } key) services.RemoveAllKeyed(service, Key(key));
            else services.RemoveAll(service);
            return null;
        }
        var descriptor = DescribeRegistration(service, registration);
        switch (how)
        {
            case "tryAdd": services.TryAdd(descriptor); break;
            case "tryAddEnumerable": services.TryAddEnumerable(descriptor); break;
            case "replace": services.Replace(descriptor); break;
            default: services.Add(descriptor); break;
        }
        return null;
    }

    private ServiceDescriptor DescribeRegistration(Type service, JsonObject registration)
    {
        var lifetime = Enum.Parse<ServiceLifetime>((string?)registration["lifetime"] ?? "singleton", ignoreCase: true);
        var key = registration["key"] is { } given ? Key(given) : null;
        if (registration["instance"] is { } instance)
            return new ServiceDescriptor(service, key, Activator.CreateInstance(_classes[(string)instance!])!);
        if (registration["forward"] is { } target)
            return new ServiceDescriptor(service, key, (provider, _) => provider.GetRequiredService(_services[(string)target!]), lifetime);
        var type = _classes[(string)(registration["class"] ?? registration["factory"] ?? registration["service"])!];
        if (registration["factory"] is null) return new ServiceDescriptor(service, key, type, lifetime);
        return new ServiceDescriptor(service, key, (provider, _) => ActivatorUtilities.CreateInstance(provider, type), lifetime);
    }

    private static object Key(JsonNode key) => (string)key! == "*" ? KeyedService.AnyKey : (string)key!;

    private void Perform(JsonObject operation)
    {
        var name = (string)operation["op"]!;
        var where = (string?)operation["in"] ?? "root";
        var label = string.Join(' ', new[] { name, (string?)operation["service"], Quote(operation["key"]), where == "root" ? null : $"in {where}" }
            .Where(part => part is not null));
        Attempt(label, () => Perform(name, where, operation));
    }

    private string Perform(string name, string where, JsonObject operation)
    {
        var provider = where == "root" ? _root! : _scopes[where].ServiceProvider;
        var service = operation["service"] is { } requested ? _services[(string)requested!] : null;
        var key = operation["key"];
        switch (name)
        {
            case "scope":
                _scopes[(string)operation["name"]!] = provider.CreateScope();
                return "ok";
            case "get":
                return Traced.Label(key is null
                    ? provider.GetService(service!)
                    : ((IKeyedServiceProvider)provider).GetKeyedService(service!, Key(key)));
            case "require":
                return Traced.Label(key is null
                    ? provider.GetRequiredService(service!)
                    : provider.GetRequiredKeyedService(service!, Key(key)));
            case "list":
                return Traced.Label(key is null ? provider.GetServices(service!) : provider.GetKeyedServices(service!, Key(key)));
            case "isService":
                return (key is null
                    ? provider.GetRequiredService<IServiceProviderIsService>().IsService(service!)
                    : provider.GetRequiredService<IServiceProviderIsKeyedService>().IsKeyedService(service!, Key(key))).ToString().ToLowerInvariant();
            case "dispose":
                ((IDisposable)Target(where)).Dispose();
                return "ok";
            case "disposeAsync":
                ((IAsyncDisposable)Target(where)).DisposeAsync().AsTask().GetAwaiter().GetResult();
                return "ok";
            default:
                throw new NotSupportedException(name);
        }
    }

    private object Target(string where) => where == "root" ? _root! : _scopes[where];

    private static string? Quote(JsonNode? key) => key is null ? null : $"[{key}]";

    private void Attempt(string label, Func<string?> action, bool quiet = false)
    {
        try
        {
            var result = action();
            if (!quiet) _trace.Add($"{label} -> {result}");
        }
        catch (Exception error)
        {
            _trace.Add($"{label} -> {Classify(error)}");
        }
    }

    // The container has one exception type for most of its errors; what is meant stands in the text.
    private static string Classify(Exception error) => error switch
    {
        AggregateException aggregate => $"[{string.Join(", ", aggregate.InnerExceptions.Select(Classify))}]",
        Boom boom => boom.Message,
        ObjectDisposedException => "disposed",
        _ when error.Message.Contains("validating the service descriptor") && error.InnerException is { } inner => Classify(inner),
        _ when error.Message.Contains("circular dependency") => "cycle",
        _ when error.Message.Contains("Cannot consume scoped service") => "captive",
        _ when error.Message.Contains("from root provider") => "scoped from root",
        _ when error.Message.Contains("Unable to resolve service") || error.Message.Contains("No service for type") || error.Message.Contains("No keyed service") => "missing",
        _ when error.Message.Contains("IAsyncDisposable") => "needs async disposal",
        _ when error.Message.Contains("AnyKey") => "any key",
        _ when error is ArgumentException => "indistinguishable",
        _ => $"{error.GetType().Name} {error.Message}",
    };

    private JsonArray Items(string name) => _scenario[name]?.AsArray() ?? [];
}

public class Traced
{
    public static readonly AsyncLocal<ContainerScenario?> Current = new();
    protected readonly ContainerScenario Scenario = Current.Value!;
    private readonly JsonObject _definition;
    protected readonly string Name;
    private readonly object?[] _deps;

    public Traced(string name, string definition, object?[] deps)
    {
        _definition = JsonNode.Parse(definition)!.AsObject();
        _deps = deps;
        if ((string?)_definition["construct"] == "throw")
        {
            Scenario.Log($"{name} fails");
            throw new Boom(name);
        }
        Name = Scenario.Create(name);
        Scenario.Log($"create {Name}({string.Join(", ", deps.Select(Label))})");
    }

    public static string Label(object? value) => value switch
    {
        null => "nothing",
        Traced traced => traced.Name,
        string key => $"'{key}'",
        IEnumerable<object> list => $"[{string.Join(", ", list.Select(Label))}]",
        IServiceProvider or IServiceScopeFactory => "built-in",
        _ => value.GetType().Name,
    };

    protected void LogDisposal(string how)
    {
        Scenario.Log($"{how} {Name}");
        if ((string?)_definition["dispose"] == "throw") throw new Boom($"{how} {Name}");
    }
}

public class TracedSync(string name, string definition, object?[] deps) : Traced(name, definition, deps), IDisposable
{
    public void Dispose() => LogDisposal("dispose");
}

public class TracedAsync(string name, string definition, object?[] deps) : Traced(name, definition, deps), IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        LogDisposal("disposeAsync");
    }
}

public class TracedBoth(string name, string definition, object?[] deps)
    : Traced(name, definition, deps), IDisposable, IAsyncDisposable
{
    public void Dispose() => LogDisposal("dispose");

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        LogDisposal("disposeAsync");
    }
}
