using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.EdFi;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Years;

/// <summary>Days of a school's year, and what an import makes of them, in the words of the pages.</summary>
internal static class YearWords
{
    internal static string Of(DayEventKind kind) =>
        kind switch
        {
            DayEventKind.Holiday => "closed: nobody is in",
            DayEventKind.Emergency => "closed, unplanned",
            DayEventKind.TeacherOnly => "staff only",
            DayEventKind.EarlyRelease => "early release",
            DayEventKind.LateStart => "late start",
            DayEventKind.Remote => "remote",
            DayEventKind.MakeUp => "make-up day: students are in",
            DayEventKind.Information => "school as usual",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind."),
        };

    internal static string Of(EdFiMeaning meaning) =>
        meaning switch
        {
            EdFiMeaning.Instructional => "students are taught",
            EdFiMeaning.MakeUp => "make-up day: students are taught",
            EdFiMeaning.ShortDay => "short day",
            EdFiMeaning.TeacherOnly => "staff only",
            EdFiMeaning.Closed => "closed: nobody is in",
            EdFiMeaning.Unplanned => "closed, unplanned",
            EdFiMeaning.Information => "school as usual",
            _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "No word for this meaning."),
        };

    internal static string Of(RowOutcome outcome) =>
        outcome switch
        {
            RowOutcome.Kept => "kept",
            RowOutcome.Changed => "changed",
            RowOutcome.Skipped => "skipped",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No word for this outcome."),
        };

    internal static string Days(LocalDate first, LocalDate last) =>
        first == last ? Day(first) : $"{Day(first)} – {Day(last)}";

    internal static string Days(ClosureDecision decision) =>
        decision.Events.Count == 0
            ? "–"
            : string.Join("; ", decision.Events.Take(6).Select(one => Days(one.First, one.Last)))
                + (decision.Events.Count > 6 ? " …" : "");

    internal static string Facts(ClosureDecision decision) =>
        string.Join(
            "; ",
            decision
                .Facts.Select(fact => fact is ClosureFact.OfDays days ? Of(days.Event.Kind) : fact.ToString())
                .Distinct(StringComparer.Ordinal)
        );

    private static string Day(LocalDate date) => $"{DayWords.Of(date)} {PlainText.Of($"{date.Year}")}";
}
