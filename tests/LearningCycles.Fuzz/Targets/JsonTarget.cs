using LearningCycles.Calendar.Json;
using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using LearningCycles.Json;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads a stored text in its form, writes what was read, and reads it again. The form is named in the case's first line.</summary>
internal static class JsonTarget
{
    private static readonly (string File, Func<byte[], FuzzOutcome> Read)[] Forms =
    [
        ("cycle.json", octets => Read(LearningCyclesJson.Cycle, octets)),
        ("cycle-abandoned.json", octets => Read(LearningCyclesJson.Cycle, octets)),
        ("next-step.json", octets => Read(LearningCyclesJson.NextStep, octets)),
        ("framework.json", octets => Read(LearningCyclesJson.Framework, octets)),
        ("agreement.json", octets => Read(LearningCyclesJson.CoachingAgreement, octets)),
        ("agreement-draft.json", octets => Read(LearningCyclesJson.CoachingAgreement, octets)),
        ("goal.json", octets => Read(LearningCyclesJson.GoalRecord, octets)),
        ("one-on-one.json", octets => Read(LearningCyclesJson.OneOnOne, octets)),
        ("series.json", octets => Read(LearningCyclesJson.MeetingSeries, octets)),
        ("observation.json", octets => Read(LearningCyclesJson.Observation, octets)),
        ("relationship.json", octets => Read(LearningCyclesJson.CoachingRelationship, octets)),
        ("slo.json", octets => Read(LearningCyclesJson.StudentLearningObjective, octets)),
        ("support.json", octets => Read(LearningCyclesJson.SupportRequest, octets)),
        ("preferences.json", octets => Read(LearningCyclesJson.PreferenceHistory, octets)),
        ("discussion.json", octets => Read(LearningCyclesJson.GoalDiscussion, octets)),
        ("template.json", octets => Read(LearningCyclesJson.GoalTemplate, octets)),
        ("protocol.json", octets => Read(LearningCyclesJson.FeedbackProtocol, octets)),
        ("scale.json", octets => Read(LearningCyclesJson.AttainmentScale, octets)),
        ("readiness.json", octets => Read(LearningCyclesJson.DataSystemReadiness, octets)),
        ("school.json", octets => Read(CalendarJson.School, octets)),
        ("plan.json", octets => Read(CalendarJson.Plan, octets)),
        ("calendar.json", octets => Read(CalendarJson.Calendar, octets)),
    ];

    /// <summary>The names of the forms' golden files.</summary>
    internal static IEnumerable<string> Files => Forms.Select(form => form.File);

    internal static byte[] Make(Dice dice)
    {
        var form = dice.One(Forms).File;
        var text = Corpus.File("json", dice.Chance(97) ? form : dice.One(Forms).File);
        var made = dice.Below(10) switch
        {
            < 7 => JsonWalk.Of(text, dice),
            < 9 => Mutations.Of(text, dice, Dialect.Json),
            _ => Mutations.Spliced(text, Corpus.File("json", dice.One(Forms).File), dice),
        };
        return Bundle.Of([new(form, made)]);
    }

    internal static FuzzOutcome Try(byte[] bundle)
    {
        var (name, text) = Bundle.Files(bundle).FirstOrDefault();
        return Array.Find(Forms, form => form.File == name).Read is { } read ? read(text) : FuzzOutcome.Refused;
    }

    private static FuzzOutcome Read<T>(JsonForm<T> form, byte[] text)
        where T : class
    {
        var reading = form.Read(text);
        foreach (var problem in reading.Problems)
        {
            BrokenPromiseException.Unless(problem.Path.StartsWith('$'), "a problem has a path", problem.ToString);
            BrokenPromiseException.Unless(
                problem.Message.Length < 4000 + (4 * text.Length),
                "a problem's text is no longer than what it tells of",
                problem.ToString
            );
        }
        if (!reading.TryGetValue(out var value))
        {
            BrokenPromiseException.Unless(reading.Problems.Count > 0, "what is refused has a problem");
            return FuzzOutcome.Refused;
        }
        BrokenPromiseException.Unless(reading.Problems.Count == 0, "what is loaded has no problem");
        var written = form.Write(value);
        var again = form.Read(written);
        BrokenPromiseException.Unless(again.IsLoaded, "what was loaded and written loads again", again.ToString);
        BrokenPromiseException.Unless(value.Equals(again.Value), "what was loaded and written loads equal");
        BrokenPromiseException.Unless(form.Write(again.Value) == written, "what loads equal is written alike");
        return FuzzOutcome.Clean;
    }
}
