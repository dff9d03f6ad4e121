using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using LearningCycles.Samples.CoachingYear.Plans;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads the sample's plan with its roster and closures.</summary>
internal static class CoachingPlanTarget
{
    private static readonly Lazy<Roster?> Staff = new(() =>
        RosterReader.Read(TemporaryFolder.With("staff", Corpus.Of("roster")), new())
    );

    private static readonly Lazy<IcsCalendar> Feed = new(() =>
        IcsReader.Read(Corpus.File("ics", "closures.ics")).Calendar
    );

    internal static byte[] Make(Dice dice)
    {
        var plan = Corpus.File("plan", "coaching.json");
        return dice.Chance(75) ? JsonWalk.Of(plan, dice) : Mutations.Of(plan, dice, Dialect.Json);
    }

    internal static FuzzOutcome Try(byte[] octets)
    {
        var log = new ProblemLog();
        var folder = TemporaryFolder.With("plan", [new("coaching.json", octets)]);
        var file = CoachingFileReader.Read(new(Path.Combine(folder, "coaching.json")), Staff.Value, log);
        if (file is null)
        {
            BrokenPromiseException.Unless(log.Count > 0, "a plan that is refused has a problem");
            return FuzzOutcome.Refused;
        }
        var plan = file.With(ClosureImport.Read(Feed.Value, file.Plan.School));
        BrokenPromiseException.Unless(plan.School.Days.Count > 0, "a plan's school has days");
        return log.Count > 0 ? FuzzOutcome.WithProblems : FuzzOutcome.Clean;
    }
}
