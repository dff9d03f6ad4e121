using System.Text;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Html;
using LearningCycles.Samples.CoachingYear.Plans;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>The files of a calendar: one for each teacher and lead, one for the leadership team, and the page.</summary>
public sealed class CalendarFiles(CoachingCalendar calendar, CoachingFile file, Instant stamp)
{
    /// <summary>All files, in the order of their paths' kinds.</summary>
    public IReadOnlyList<OutputFile> All() =>
        [
            .. People(pair => pair.Teacher).Select(teacher => Feed("teachers", teacher, Audience.Teacher(teacher))),
            .. People(pair => pair.Lead).Select(lead => Feed("leads", lead, Audience.Lead(lead))),
            new("ilt.ics", Bytes(Audience.Ilt(file.ShareKey))),
            new("calendar.html", Encoding.UTF8.GetBytes(CalendarPage.Render(calendar, file.People, Title, stamp))),
        ];

    private string Title => $"Coaching {file.SchoolYear}";

    private IEnumerable<PersonId> People(Func<Calendar.Cadences.CoachingPair, PersonId> who) =>
        calendar.Plan.Pairs.Select(who).Distinct().Order();

    private OutputFile Feed(string folder, PersonId person, Audience audience) =>
        new($"{folder}/{FileNames.Of(file.People[person])}.ics", Bytes(audience));

    private byte[] Bytes(Audience audience) =>
        IcsWriter.ToBytes(calendar.For(audience, file.NameOf).ToIcs(new Publication(file.Tenant, stamp)));
}
