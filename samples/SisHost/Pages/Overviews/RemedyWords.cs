using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>What would help, in words, with days as pages write them.</summary>
internal static class RemedyWords
{
    internal static string Of(Remedy remedy, Func<PersonId, string> name)
    {
        var who = remedy.Person is { } person ? name(person) : "both";
        var day = remedy.Start is { } start ? When.Day(start.Date) : "";
        return remedy.Kind switch
        {
            RemedyKind.FreeTime => $"{who} being free on {day}, {Time(remedy)}",
            RemedyKind.HigherDayCap => $"one more session for {who} on {day}",
            RemedyKind.HigherWeekCap => $"one more session for {who} in the week of {day}",
            RemedyKind.OtherWeek => $"having it in the week of {day}",
            RemedyKind.MeetLessOften => $"{who} meeting less often",
            _ => throw new ArgumentOutOfRangeException(nameof(remedy), remedy.Kind, "No words for this remedy."),
        };
    }

    private static string Time(Remedy remedy) => remedy.Start is { } start ? DayWords.Time(start.TimeOfDay) : "";
}
