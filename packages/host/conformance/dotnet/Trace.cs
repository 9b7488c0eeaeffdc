// The trace of a host scenario and the driver that makes it repeatable: everything asynchronous waits for a gate, and the
// driver opens one gate at a time, in an order that does not depend on threads, whenever nothing moves any more.

namespace Hostwright.Conformance;

public sealed class Driver(int patience)
{
    private readonly object _lock = new();
    private readonly List<string> _main = [];
    private readonly SortedDictionary<string, List<string>> _executions = new(StringComparer.Ordinal);
    private readonly List<(string Name, TaskCompletionSource Open)> _gates = [];
    private readonly List<string> _trace = [];
    private long _changes;

    /// <summary>Adds a line to what happened since the last gate was opened.</summary>
    public void Log(string line)
    {
        lock (_lock)
        {
            _main.Add(line);
            _changes++;
        }
    }

    /// <summary>As Log, for the moment a background service begins: that is whenever a thread is free.</summary>
    public void LogExecution(string service, string line)
    {
        lock (_lock)
        {
            if (!_executions.TryGetValue(service, out var lines)) _executions[service] = lines = [];
            lines.Add(line);
            _changes++;
        }
    }

    /// <summary>Waits until the driver opens the gate of this name.</summary>
    public Task Gate(string name)
    {
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _gates.Add((name, open));
            _changes++;
        }
        return open.Task;
    }

    /// <summary>Opens gates, one at a time and smallest name first, until nothing moves and none is left.</summary>
    public async Task SettleAsync()
    {
        while (true)
        {
            await QuiesceAsync();
            TaskCompletionSource? next = null;
            lock (_lock)
            {
                Flush();
                if (_gates.Count > 0)
                {
                    var first = _gates.OrderBy(gate => gate.Name, StringComparer.Ordinal).First();
                    _gates.Remove(first);
                    next = first.Open;
                    _changes++;
                }
            }
            if (next is null) return;
            next.SetResult();
        }
    }

    public IReadOnlyList<string> Finish()
    {
        lock (_lock)
        {
            Flush();
            return [.. _trace];
        }
    }

    private void Flush()
    {
        _trace.AddRange(_main);
        _main.Clear();
        foreach (var lines in _executions.Values) _trace.AddRange(lines);
        _executions.Clear();
    }

    private async Task QuiesceAsync()
    {
        var calm = 0;
        var seen = Interlocked.Read(ref _changes);
        while (calm < 2)
        {
            await Task.Delay(5 * patience);
            var now = Interlocked.Read(ref _changes);
            calm = now == seen ? calm + 1 : 0;
            seen = now;
        }
    }
}

public static class Describe
{
    public static string Error(Exception error) => error switch
    {
        AggregateException aggregate => $"[{string.Join(", ", aggregate.InnerExceptions.Select(Error))}]",
        OperationCanceledException => "cancelled",
        Boom boom => boom.Message,
        ObjectDisposedException => "disposed",
        _ => error.GetType().Name,
    };
}

public sealed class Boom(string where) : Exception($"boom {where}");
