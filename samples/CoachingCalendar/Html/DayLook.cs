using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>What a day is at first sight: a class for its look, and words that say the same.</summary>
internal sealed record DayLook(string Class, string? Words)
{
    private const string Weekend = "weekend";

    /// <summary>A day of the weekend of which there is nothing to say.</summary>
    internal bool IsWeekend => string.Equals(Class, Weekend, StringComparison.Ordinal);

    internal static DayLook Of(DayFacts day)
    {
        var look = AtFirstSight(day);
        var words = day
            .Events.Where(e => e.Kind == DayEventKind.Information)
            .Select(e => e.Title)
            .Prepend(look.Words)
            .OfType<string>();
        return look with { Words = string.Join(" · ", words) is { Length: > 0 } all ? all : null };
    }

    private static DayLook AtFirstSight(DayFacts day)
    {
        if (!day.StaffIn)
            return IsWeekendDay(day.Date) && day.Events.Count == 0
                ? new(Weekend, "weekend")
                : new("closed", day.WhyClosed);
        if (!day.StudentsIn)
            return new("staff", $"{day.WhyClosed}, staff only");
        if (Find(day, DayEventKind.EarlyRelease) is { } early)
            return new("short", $"{early.Title}, students leave at {DateWords.Time(day.StudentHours!.To)}");
        if (Find(day, DayEventKind.LateStart) is { } late)
            return new("short", $"{late.Title}, students come at {DateWords.Time(day.StudentHours!.From)}");
        if (!day.StudentsOnSite)
            return new("remote", $"{Find(day, DayEventKind.Remote)?.Title}, students learn at home");
        return new("open", Find(day, DayEventKind.MakeUp)?.Title);
    }

    internal static bool IsWeekendDay(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>How the days of an event look, for its note under a month.</summary>
    internal static string ClassOf(DayEventKind kind) =>
        kind switch
        {
            DayEventKind.Holiday or DayEventKind.Emergency => "closed",
            DayEventKind.TeacherOnly => "staff",
            DayEventKind.EarlyRelease or DayEventKind.LateStart => "short",
            DayEventKind.Remote => "remote",
            _ => "open",
        };

    private static DayEvent? Find(DayFacts day, DayEventKind kind) => day.Events.FirstOrDefault(e => e.Kind == kind);
}
