// Replays scenarios (one JSON object per line of the first file) on the real .NET host and container and writes each
// with its trace (one JSON object per line of the second file). A scenario whose two runs differ is an error: a recording
// that depends on the machine's speed would be worthless.

using System.Text.Json;
using System.Text.Json.Nodes;
using Hostwright.Conformance;

var lines = File.ReadAllLines(args[0]).Where(line => line.Length > 0).ToArray();
var results = new string[lines.Length];
var unstable = new List<string>();
await Parallel.ForEachAsync(
    Enumerable.Range(0, lines.Length),
    new ParallelOptions { MaxDegreeOfParallelism = 4 },
    async (index, _) =>
    {
        var scenario = JsonNode.Parse(lines[index])!.AsObject();
        var trace = await Record(scenario, patience: 1);
        for (var attempt = 2; ; attempt++)
        {
            var again = await Record(scenario, patience: attempt);
            if (trace.SequenceEqual(again)) break;
            trace = again;
            if (attempt < 6) continue;
            lock (unstable) unstable.Add((string)scenario["id"]!);
            break;
        }
        var record = new JsonObject
        {
            ["scenario"] = scenario.DeepClone(),
            ["trace"] = new JsonArray([.. trace.Select(line => (JsonNode)JsonValue.Create(line)!)]),
        };
        results[index] = record.ToJsonString(new JsonSerializerOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    });
File.WriteAllText(args[1], string.Join('\n', results) + "\n");
foreach (var id in unstable) Console.Error.WriteLine($"unstable: {id}");
return unstable.Count == 0 ? 0 : 1;

static async Task<IReadOnlyList<string>> Record(JsonObject scenario, int patience) =>
    (string?)scenario["kind"] == "container"
        ? ContainerScenario.Run(scenario)
        : await new HostScenario(scenario, patience).RunAsync();
