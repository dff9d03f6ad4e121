using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Targets;

if (FuzzOptions.Of(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Help);
    return 2;
}
var unknown = options.Targets.Except(AllTargets.Rows.Select(target => target.Name)).ToList();
if (options.List || unknown.Count > 0)
{
    if (unknown.Count > 0)
        Console.Error.WriteLine($"No target: {string.Join(", ", unknown)}. There are:");
    foreach (var target in AllTargets.Rows)
        Console.WriteLine(target.Name);
    return unknown.Count > 0 ? 2 : 0;
}
using var run = new FuzzRun(
    options,
    [.. AllTargets.Rows.Where(target => options.Targets.Count == 0 || options.Targets.Contains(target.Name))],
    Console.Out
);
return run.Run();
