// Replays a scenario about the life of a host.

using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hostwright.Conformance;

public sealed class HostScenario(JsonObject scenario, int patience)
{
    private const int ShortTimeout = 700;
    private readonly Driver _driver = new(patience);
    private readonly Dictionary<string, CancellationTokenSource> _signals = [];
    private readonly Dictionary<string, int> _calls = [];
    private readonly List<(string Name, Task Task)> _pending = [];

    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var host = Build();
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        Register(lifetime);
        foreach (var operation in Array(scenario, "operations")) await Perform(host, lifetime, operation!.AsObject());
        foreach (var (name, task) in _pending)
            if (!task.IsCompleted) _driver.Log($"{name} -> pending");
        return _driver.Finish();
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Logging.AddProvider(new CapturingProvider(_driver));
        builder.Services.Configure<HostOptions>(Configure);
        builder.Services.AddSingleton<IHostLifetime>(provider =>
            new Gate(_driver, scenario["gate"]?.AsObject(), provider.GetRequiredService<IHostApplicationLifetime>()));
        foreach (var service in Array(scenario, "services"))
        {
            var definition = service!.AsObject();
            builder.Services.AddSingleton<IHostedService>(provider =>
            {
                var script = new Script(_driver, definition, provider.GetRequiredService<IHostApplicationLifetime>());
                script.Construct();
                return (string)definition["kind"]! switch
                {
                    "plain" => new Plain(script),
                    "lifecycle" => new Lifecycle(script),
                    _ => new Background(script),
                };
            });
        }
        return builder.Build();
    }

    private void Configure(HostOptions options)
    {
        var given = scenario["options"]?.AsObject() ?? [];
        options.ServicesStartConcurrently = (bool?)given["servicesStartConcurrently"] ?? false;
        options.ServicesStopConcurrently = (bool?)given["servicesStopConcurrently"] ?? false;
        if ((bool?)given["shortStartupTimeout"] == true) options.StartupTimeout = TimeSpan.FromMilliseconds(ShortTimeout);
        if ((bool?)given["shortShutdownTimeout"] == true) options.ShutdownTimeout = TimeSpan.FromMilliseconds(ShortTimeout);
        if ((string?)given["backgroundServiceExceptionBehavior"] == "ignore")
            options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore;
    }

    private void Register(IHostApplicationLifetime lifetime)
    {
        foreach (var node in Array(scenario, "callbacks"))
        {
            var callback = node!.AsObject();
            Token(lifetime, (string)callback["on"]!).Register(() => Call(lifetime, callback));
        }
    }

    private void Call(IHostApplicationLifetime lifetime, JsonObject callback)
    {
        var name = (string)callback["name"]!;
        _driver.Log($"callback {name}");
        switch ((string?)callback["does"])
        {
            case "throw": throw new Boom(name);
            case "requestStop": lifetime.StopApplication(); break;
            case "register":
                Token(lifetime, (string)callback["on"]!).Register(() => _driver.Log($"callback {name} late"));
                break;
        }
    }

    private async Task Perform(IHost host, IHostApplicationLifetime lifetime, JsonObject operation)
    {
        var name = (string)operation["op"]!;
        var signal = (string?)operation["signal"];
        var token = signal is null ? CancellationToken.None : Signal(signal).Token;
        _driver.Log($"> {name}{(signal is null ? "" : $" {signal}")}");
        switch (name)
        {
            case "abort": Signal(signal!).Cancel(); break;
            case "requestStop": lifetime.StopApplication(); break;
            case "advance": await Task.Delay(ShortTimeout + 150); break;
            case "start": Begin(name, host.StartAsync(token)); break;
            case "stop": Begin(name, host.StopAsync(token)); break;
            case "run": Begin(name, host.RunAsync(token)); break;
            case "waitForShutdown": Begin(name, host.WaitForShutdownAsync(token)); break;
            case "dispose": Begin(name, ((IAsyncDisposable)host).DisposeAsync().AsTask()); break;
            default: throw new UnreachableException(name);
        }
        await _driver.SettleAsync();
    }

    private void Begin(string name, Task task)
    {
        var count = _calls[name] = _calls.GetValueOrDefault(name) + 1;
        var label = count == 1 ? name : $"{name} {count}";
        _pending.Add((label, Report(label, task)));
    }

    private async Task Report(string label, Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
            _driver.Log($"{label} -> ok");
        }
        catch (Exception error)
        {
            _driver.Log($"{label} -> {Describe.Error(error)}");
        }
    }

    private CancellationTokenSource Signal(string name)
    {
        if (!_signals.TryGetValue(name, out var source)) _signals[name] = source = new CancellationTokenSource();
        return source;
    }

    private static CancellationToken Token(IHostApplicationLifetime lifetime, string moment) => moment switch
    {
        "started" => lifetime.ApplicationStarted,
        "stopping" => lifetime.ApplicationStopping,
        _ => lifetime.ApplicationStopped,
    };

    private static JsonArray Array(JsonObject from, string name) => from[name]?.AsArray() ?? [];
}

/// <summary>What a service does in each of its methods.</summary>
public sealed class Script(Driver driver, JsonObject definition, IHostApplicationLifetime lifetime)
{
    private string Name => (string)definition["name"]!;

    public Driver Driver => driver;

    public void Construct()
    {
        driver.Log($"{Name}.construct");
        if ((string?)definition["construct"] == "throw") throw new Boom($"{Name}.construct");
    }

    public Task Run(string method, CancellationToken token)
    {
        driver.Log(Line(method, token));
        return Perform(method, token);
    }

    public Task Execute(CancellationToken token)
    {
        driver.LogExecution(Name, Line("execute", token));
        return Perform("execute", token);
    }

    public void Dispose()
    {
        driver.Log($"{Name}.dispose");
        if ((string?)definition["dispose"] == "throw") throw new Boom($"{Name}.dispose");
    }

    private string Line(string method, CancellationToken token) =>
        $"{Name}.{method}{(token.IsCancellationRequested ? " (cancelled)" : "")}";

    private Task Perform(string method, CancellationToken token)
    {
        var at = $"{Name}.{method}";
        var behaviour = (string?)definition[method] ?? "ok";
        if (behaviour == "throw") throw new Boom(at);
        if (behaviour == "ok") return Task.CompletedTask;
        return PerformAsync(at, behaviour, token);
    }

    private async Task PerformAsync(string at, string behaviour, CancellationToken token)
    {
        switch (behaviour)
        {
            case "reject": throw new Boom(at);
            case "rejectCancelled": throw new OperationCanceledException();
            case "requestStop":
                lifetime.StopApplication();
                return;
            case "hang":
                await new TaskCompletionSource().Task.ConfigureAwait(false);
                return;
            case "untilCancelled":
            case "untilCancelledReturn":
            case "untilCancelledThrow":
                await Cancelled(token).ConfigureAwait(false);
                break;
        }
        await driver.Gate(at).ConfigureAwait(false);
        driver.Log($"{at} ends");
        switch (behaviour)
        {
            case "asyncThrow":
            case "untilCancelledThrow":
                throw new Boom(at);
            case "untilCancelled":
                throw new OperationCanceledException(token);
            case "asyncCancelled":
                throw new OperationCanceledException();
            case "asyncRequestStop":
                lifetime.StopApplication();
                break;
        }
    }

    private static async Task Cancelled(CancellationToken token)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = token.Register(() => source.TrySetResult());
        await source.Task.ConfigureAwait(false);
    }
}

public sealed class Plain(Script script) : IHostedService, IDisposable
{
    public Task StartAsync(CancellationToken token) => script.Run("start", token);
    public Task StopAsync(CancellationToken token) => script.Run("stop", token);
    public void Dispose() => script.Dispose();
}

public sealed class Lifecycle(Script script) : IHostedLifecycleService, IDisposable
{
    public Task StartingAsync(CancellationToken token) => script.Run("starting", token);
    public Task StartAsync(CancellationToken token) => script.Run("start", token);
    public Task StartedAsync(CancellationToken token) => script.Run("started", token);
    public Task StoppingAsync(CancellationToken token) => script.Run("stopping", token);
    public Task StopAsync(CancellationToken token) => script.Run("stop", token);
    public Task StoppedAsync(CancellationToken token) => script.Run("stopped", token);
    public void Dispose() => script.Dispose();
}

public sealed class Background(Script script) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken token) => script.Execute(token);

    public override async Task StartAsync(CancellationToken token)
    {
        await script.Run("start", token);
        await base.StartAsync(token);
    }

    public override async Task StopAsync(CancellationToken token)
    {
        await script.Run("stop", token);
        await base.StopAsync(token);
    }

    public override void Dispose()
    {
        base.Dispose();
        script.Dispose();
    }
}

public sealed class Gate(Driver driver, JsonObject? definition, IHostApplicationLifetime lifetime) : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken token) => Run("waitForStart", token);

    public Task StopAsync(CancellationToken token) => Run("stop", token);

    private Task Run(string method, CancellationToken token)
    {
        if (definition is null) return Task.CompletedTask;
        var named = definition.DeepClone().AsObject();
        named["name"] = "gate";
        return new Script(driver, named, lifetime).Run(method, token);
    }
}

public sealed class CapturingProvider(Driver driver) : ILoggerProvider
{
    public ILogger CreateLogger(string category) =>
        category.StartsWith("Microsoft.Extensions.Hosting") || category.StartsWith("Microsoft.Hosting")
            ? new CapturingLogger(driver)
            : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public void Dispose() { }
}

public sealed class CapturingLogger(Driver driver) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel level) => true;

    public void Log<TState>(LogLevel level, EventId id, TState state, Exception? error, Func<TState, Exception?, string> format) =>
        driver.Log($"log {id.Id} {level.ToString().ToLowerInvariant()}{(error is null ? "" : $" {Describe.Error(error)}")}");
}
