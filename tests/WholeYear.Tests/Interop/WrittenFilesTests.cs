using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.Calendar.Tests.Interop;
using LearningCycles.Samples.WholeYear;
using NodaTime;

namespace WholeYear.Tests.Interop;

/// <summary>The sample's year as files, for each audience, and as an update after the snow day, is understood alike by readers that nobody here wrote.</summary>
public class WrittenFilesTests(WrittenFilesTests.Year year) : ForeignSampleTests, IClassFixture<WrittenFilesTests.Year>
{
    protected override IReadOnlyList<string> Files => year.Files;

    [Fact]
    public void ThereIsAFileForEveryAudienceAndAnUpdate() => Files.Should().HaveCount(7);

    /// <summary>The files, which are there until the tests end.</summary>
    public sealed class Year : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("whole-year-").FullName;

        public Year()
        {
            var year = CadenceGenerator.Generate(Calendars.Plan());
            Publication publication = new("coaching.cole.example", Instant.FromUtc(2026, 8, 1, 0, 0));
            foreach (var person in new[] { School.Ana, School.Ben, School.Cam, School.Dee })
                Write(person.Value, year.For(Audience.Teacher(person)).ToIcs(publication));
            Write("lee", year.For(Audience.Lead(School.Lee)).ToIcs(publication));
            Write("team", year.For(Audience.Ilt("a secret of the district")).ToIcs(publication));

            var snow = year.Plan with
            {
                School = year.Plan.School.With(new DayEvent(DayEventKind.Emergency, new(2026, 10, 16), "Snow")),
            };
            var change = Replanner.Replan(
                year,
                snow,
                new(today: new(2026, 10, 12), at: Instant.FromUtc(2026, 10, 12, 3, 0))
            );
            Write("update", change.After.For(Audience.Teacher(School.Ben)).ToUpdate(publication));
        }

        public IReadOnlyList<string> Files => [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];

        public void Dispose() => Directory.Delete(folder, recursive: true);

        private void Write(string name, IcsCalendar calendar) =>
            File.WriteAllBytes(Path.Combine(folder, name + ".ics"), IcsWriter.ToBytes(calendar));
    }
}
