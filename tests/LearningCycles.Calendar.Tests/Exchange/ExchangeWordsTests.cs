using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using static LearningCycles.Calendar.Tests.Exchange.HandMadeYear;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>What a host sees of a value in its log.</summary>
public class ExchangeWordsTests
{
    [Fact]
    public void AValueIsOneShortLineInWords()
    {
        var view = Year([OneOnOne(October19)]).For(Audience.Teacher(Ana));
        var words = new (object Value, string Words)[]
        {
            (Audience.Teacher(Ana), "teacher u-ana"),
            (Audience.Lead(Lee), "lead u-lee"),
            (Audience.Ilt(Key), "Instructional Leadership Team"),
            (view with { Name = "Coaching" }, "Coaching (1 session)"),
            (view with { Name = "Coaching", Cancelled = view.Items, Items = [] }, "Coaching (0 sessions, 1 cancelled)"),
            (CoachingWords.English, "Coaching 1:1, Observation …"),
            (BusyChoices.Default, "all-day events busy, tentative ones busy"),
            (
                new BusyChoices { TentativeIsBusy = false, ExceptTenants = ["a.example", "b.example"] },
                "all-day events busy, tentative ones free, without 2 tenants"
            ),
            (new ClosurePhrase("pd day", DayEventKind.TeacherOnly), "pd day: TeacherOnly"),
            (
                new ClosurePhrase("end of q#", DayEventKind.Information) { Meaning = ClosureMeaning.TermEnds },
                "end of q#: TermEnds"
            ),
        };
        foreach (var (value, expected) in words)
            value.ToString().Should().Be(expected);
    }
}
