using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>A session in its week: when, what, who with whom, and why it is not at its regular time.</summary>
internal static class SessionItem
{
    internal static Markup Of(PageFacts facts, CoachingSession session) =>
        Markup.Of(
            $"<li class=\"{facts.ClassesOf(session.Plan)}\"><p class=\"when\">{KindWords.Mark(session.Kind)}{When(session)} <span class=\"kind c{(int)session.Kind}\">{What(session.Plan)}</span></p>{facts.WhoOf(session.Plan)}{Hosts(session)}{Moved(facts, session)}</li>"
        );

    /// <summary>The kind, and its number where a cycle has several: <c>Observation 2</c>.</summary>
    internal static string What(PlannedSession session) =>
        session.Number is { } number and > 1
            ? $"{KindWords.Of(session.Kind)} {Digits.Of(number)}"
            : KindWords.Of(session.Kind);

    private static Markup When(CoachingSession session) =>
        Markup.Of(
            $"<time>{DateWords.Time(session.Start.TimeOfDay)}</time>–<time>{DateWords.Time(session.End.TimeOfDay)}</time>"
        );

    // The meetings of cycles that a 1:1 takes in.
    private static Markup Hosts(CoachingSession session) =>
        session.Hosts.Count == 0
            ? Markup.None
            : Markup.Of($"<p class=\"hosts\">With {string.Join(", ", session.Hosts.Select(HostOf))}</p>");

    private static string HostOf(PlannedSession hosted) =>
        hosted.Cycle is { } cycle ? $"{hosted.Kind.InWords()} of cycle {Digits.Of(cycle)}" : hosted.Kind.InWords();

    private static Markup Moved(PageFacts facts, CoachingSession session)
    {
        if (!session.IsMoved)
            return Markup.None;
        var from = session.Plan.Nominal is { } nominal ? Nominal(nominal, session.Start) : $"{session.Plan.Regular}";
        var why = session.MovedBecause is { } obstacle ? $": {obstacle.Describe(facts.NameOf)}" : "";
        return Markup.Of($"<p class=\"moved\"><b>Moved</b> from {from}{why}</p>");
    }

    private static string Nominal(LocalDateTime nominal, LocalDateTime start) =>
        nominal.Date == start.Date
            ? DateWords.Time(nominal.TimeOfDay)
            : $"{DateWords.Short(nominal.Date)} {DateWords.Time(nominal.TimeOfDay)}";
}
