#:package Ical.Net
#:project ../src/LearningCycles.Calendar/LearningCycles.Calendar.csproj

// For a host that already works with Ical.Net: our calendar taken into its own, as objects and as text.
//
//   dotnet run samples/IcalNetInterop.cs
//
// Copied to elsewhere, its first line is "#:package Ical.Net@5.2.4"; here Directory.Packages.props has the version.
//
// A single-file app, outside of the solution: Ical.Net is not always in the package registry that builds this project.
// It was run by hand with Ical.Net 5.2.4 and took over every event; only what stands between the marks is compiled and
// run by a test.

using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

// <ours>
PersonId ana = new("ana"),
    lee = new("lee");
var school = SchoolCalendar
    .Create(
        "Cole Middle School",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new LocalDate(2026, 8, 24),
        new LocalDate(2027, 5, 28)
    )
    .Close(new LocalDate(2026, 9, 7), "Labor Day");
var mornings = AvailabilityWindow.Between(
    DayPattern.On(IsoDayOfWeek.Monday),
    new LocalTime(9, 0),
    new LocalTime(10, 0)
);
var plan = new CoachingPlan(new("cole-2026-27"), school, [new(lee, ana, Cadence.Weekly(minutes: 30))])
{
    People = [new(lee) { Planning = [mornings] }],
};
var view = CadenceGenerator.Generate(plan).For(Audience.Teacher(ana));
var ics = view.ToIcs(new Publication("coaching.cole.example", Instant.FromUtc(2026, 8, 1, 0, 0)));

// </ours>

// 1. As text: the shortest way, and nothing is lost. Ical.Net reads the file that we write.
var read = Ical.Net.Calendar.Load(IcsWriter.ToText(ics))!;
Console.WriteLine($"As text: {read.Events.Count} of {ics.Events.Count} events");

// 2. As objects: the events go into a calendar that the host has, beside its own.
var theirs = new Ical.Net.Calendar();
theirs.AddTimeZone(school.Zone.Id);
foreach (var one in ics.Events)
    theirs.Events.Add(ToTheirs(one));
Console.WriteLine($"As objects: {theirs.Events.Count} of {ics.Events.Count} events");

// 3. And back: what the host's calendar writes is read by us, with all that was odd in it.
var back = IcsReader.Read(new CalendarSerializer().SerializeToString(theirs) ?? "");
Console.WriteLine($"Back: {back.Calendar.Events.Count} events, {back.Problems.Count} problems");

// UID and SEQUENCE go over as they are: by them a later file moves the same event instead of adding one.
static CalendarEvent ToTheirs(IcsEvent ours)
{
    var theirs = new CalendarEvent
    {
        Uid = ours.Uid,
        DtStamp = Utc(ours.Stamp),
        Sequence = ours.Sequence,
        Summary = ours.Summary,
        Description = ours.Description.Length == 0 ? null : ours.Description,
        Location = ours.Location.Length == 0 ? null : ours.Location,
        Status = ours.Status.ToString().ToUpperInvariant(),
        Start = Time(ours.Start),
        End = ours.End is { } end ? Time(end) : null,
    };
    foreach (var category in ours.Categories)
        theirs.Categories.Add(category);
    return theirs;
}

// Local time and zone, never an offset: the hour on the wall stays when the clocks change.
static CalDateTime Time(IcsTime ours) =>
    ours switch
    {
        IcsTime.Day day => new CalDateTime(day.Date.ToDateOnly()),
        IcsTime.Utc utc => Utc(utc.Instant),
        IcsTime.Zoned zoned => new CalDateTime(zoned.Local.ToDateTimeUnspecified(), zoned.Zone.Id),
        IcsTime.Floating floating => new CalDateTime(floating.Local.ToDateTimeUnspecified()),
        _ => throw new ArgumentOutOfRangeException(nameof(ours)),
    };

static CalDateTime Utc(Instant instant) => new(instant.ToDateTimeUtc());
