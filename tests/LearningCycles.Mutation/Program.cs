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
    Description = "How many test runs at once; each uses all processors, so more than one makes them late.",
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
    var rooms = MutatedRoom.All.Where(room => wanted.Length == 0 || wanted.Contains(room.Name)).ToList();
    if (wanted.Except(MutatedRoom.All.Select(room => room.Name)).ToList() is { Count: > 0 } unknown)
    {
        Console.Error.WriteLine(
            $"No room: {string.Join(", ", unknown)}. There are: {string.Join(", ", MutatedRoom.All.Select(room => room.Name))}."
        );
        return 2;
    }
    var n = parsed.GetValue(every);
    var first = parsed.GetValue(from) ?? n / 2;
    if (n < 1 || first < 0 || first >= n)
    {
        Console.Error.WriteLine(
            $"No sample: --every {n} --from {first}. --every is at least 1; --from is at least 0 and less than that."
        );
        return 2;
    }
    return Run(rooms, new(n, first), parsed.GetValue(concurrency), parsed.GetValue(old));
});
return command.Parse(args).Invoke();

static int Run(IReadOnlyList<MutatedRoom> rooms, Sample sample, int concurrency, bool again)
{
    var solution = ApprovedText.SolutionFolder();
    var equivalent = new EquivalentMutants(
        File.ReadLines(Path.Combine(solution, "tests", "LearningCycles.Mutation", "equivalent.txt"))
    );
    var scores = new List<RoomScore>();
    foreach (var room in rooms)
    {
        var report = room.Report(solution);
        if (
            !(again || StrykerRun.Of(room, room.Files(solution, sample), solution, concurrency)) || !File.Exists(report)
        )
        {
            Console.Error.WriteLine($"{room.Name} has no report.");
            return 1;
        }
        scores.Add(new(room.Name, [.. MutationReport.Read(report, room.Source).Where(room.Holds)], equivalent));
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
