using LearningCycles.Fuzz.Engine;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Everything that reads text from strangers, a row each.</summary>
internal static class AllTargets
{
    internal static IReadOnlyList<FuzzTarget> Rows { get; } =
    [
        new("ics", CalendarTexts.Make, IcsTarget.Try) { MostMegabytes = 64 },
        new("rrule", RuleTarget.Make, RuleTarget.Try),
        new("json", JsonTarget.Make, JsonTarget.Try),
        new("closures", CalendarTexts.Make, ClosuresTarget.Try) { MostMegabytes = 64 },
        new("busy", CalendarTexts.Make, BusyTarget.Try) { MostMegabytes = 64 },
        new("oneroster", OneRosterTarget.Make, OneRosterTarget.Try),
        // A file may be 200 times larger than packed (ImportLimits), and is copied as its buffer grows.
        new("zip", ZipTarget.Make, ZipTarget.Try) { OctetsForEach = 1000 },
        new("edfi", EdFiTarget.Make, EdFiTarget.Try),
        new("coaching-plan", CoachingPlanTarget.Make, CoachingPlanTarget.Try),
        new("coaching-roster", CoachingRosterTarget.Make, CoachingRosterTarget.Try),
        // Each case makes some hundred values, and writes and reads most of them: some 30 octets for each of the text every time.
        new("ids", IdsTarget.Make, IdsTarget.Try) { OctetsForEach = 4000 },
    ];
}
