using System.CommandLine;
using LearningCycles.Mutation;
using LearningCycles.Testing;

var names = new Argument<string[]>("rooms") { Description = "The rooms to change; all when none is named." };
var every = new Option<int>("--every") { Description = "A sample: only each n-th file.", DefaultValueFactory = _ => 1 };
var from = new Option<int?>("--from")
{
    Description = "Which of each n files a sample takes, from 0; half of n when it is left out.",
};
var concurrency = new Option<int>("--concurrency")
{
    Description = "How many test runs at once; each keeps a processor busy, and more than there are makes them late.",
    DefaultValueFactory = _ => 1,
};
var old = new Option<bool>("--again") { Description = "Judge the reports of the last run; run nothing." };
var command = new RootCommand("Changes the code of rooms with Stryker, and tells which changes no test notices.")
{
    names,
    every,
    from,
    concurrency,
    old,
};
command.SetAction(parsed =>
{
    var wanted = parsed.GetValue(names) ?? [];
    var all = MutatedPackage.All.SelectMany(package => package.Rooms).ToList();
    if (wanted.Except(all).ToList() is { Count: > 0 } unknown)
    {
        Console.Error.WriteLine($"No room: {string.Join(", ", unknown)}. There are: {string.Join(", ", all)}.");
        return 2;
    }
    var n = parsed.GetValue(every);
    var first = parsed.GetValue(from) ?? n / 2;
    if (n < 1 || first < 0 || first >= n)
    {
        Console.Error.WriteLine(
            $"No sample: {new Sample(n, first)}. --every is at least 1; --from is at least 0 and less than that."
        );
        return 2;
    }
    return Run(wanted.Length == 0 ? all : wanted, new(n, first), parsed.GetValue(concurrency), parsed.GetValue(old));
});
return command.Parse(args).Invoke();

static int Run(IReadOnlyCollection<string> wanted, Sample sample, int concurrency, bool again)
{
    var solution = ApprovedText.SolutionFolder();
    var equivalent = new EquivalentMutants(
        File.ReadLines(Path.Combine(solution, "tests", "LearningCycles.Mutation", "equivalent.txt"))
    );
    var scores = new List<RoomScore>();
    foreach (var package in MutatedPackage.All)
    {
        var rooms = package.Rooms.Where(wanted.Contains).ToList();
        if (rooms.Count == 0)
            continue;
        var files = rooms.SelectMany(room => package.Files(room, solution, sample)).ToList();
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"No file: {string.Join(", ", rooms)} have too few for {sample}.");
            return 2;
        }
        if (!(again || StrykerRun.Of(package, files, solution, concurrency)) || !package.HasResults(solution))
        {
            Console.Error.WriteLine($"{package.Name} has no report.");
            return 1;
        }
        var fails = SwitchedAssembly.Failed(package.Unchanged(solution));
        foreach (var test in fails)
            Console.WriteLine($"Fails with nothing changed, and so finds nothing: {test}");
        var mutants = MutationReport.Read(package.Report(solution), package.Source, fails);
        scores.AddRange(rooms.Select(room => new RoomScore(room, mutants, equivalent)));
    }
    foreach (var missed in scores.SelectMany(score => score.Missed))
        Console.WriteLine(missed);
    Console.WriteLine();
    Console.WriteLine(
        "| room | changes | found | score | without those that took too long | of those that can be seen |"
    );
    Console.WriteLine("|---|---:|---:|---:|---:|---:|");
    foreach (var score in scores)
        Console.WriteLine(score);
    return 0;
}
