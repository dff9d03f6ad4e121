using System.Globalization;
using LearningCycles.Calendar.Json;
using LearningCycles.Json;
using LearningCycles.Testing;

namespace LearningCycles.Calendar.Tests.Json;

/// <summary>What is written is the same everywhere, and what was written once is read for ever.</summary>
public class GoldenFileTests
{
    [Fact]
    public void ASchoolIsWrittenAsApproved() => IsApproved(CalendarJson.School, GivenStored.School(), "school");

    [Fact]
    public void APlanIsWrittenAsApproved() => IsApproved(CalendarJson.Plan, GivenStored.Plan(), "plan");

    [Fact]
    public void ACalendarIsWrittenAsApproved() => IsApproved(CalendarJson.Calendar, GivenStored.Calendar(), "calendar");

    [Fact]
    public void EveryGoldenFileIsKeptOfTheFirstSchema() => FilesIn("v1").Should().Equal(FilesIn("."));

    [Fact]
    public void TextOfTheFirstSchemaIsReadForEver()
    {
        IsRead(CalendarJson.School, "v1/school");
        IsRead(CalendarJson.Plan, "v1/plan");
        IsRead(CalendarJson.Calendar, "v1/calendar");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void TheCultureChangesNothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var text = CalendarJson.Calendar.Write(GivenStored.Calendar(), indented: true);
            text.Should().Be(GivenStored.Golden("calendar"));
            CalendarJson.Calendar.Read(text).Value.Should().Be(GivenStored.Calendar());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TheSchoolThatIsReadHasTheSameDays() =>
        CalendarJson
            .School.Read(CalendarJson.School.Write(GivenStored.School()))
            .Value.Days.Should()
            .Equal(GivenStored.School().Days);

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory
            .GetFiles(Path.Combine(ApprovedText.SolutionFolder(), GivenStored.GoldenFolder, folder), "*.json")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    private static void IsApproved<T>(JsonForm<T> form, T value, string name)
        where T : class
    {
        var text = form.Write(value, indented: true);
        ApprovedText.Difference(text, $"{GivenStored.GoldenFolder}/{name}.json").Should().BeNull();
        form.Read(text).Value.Should().Be(value);
        form.Read(form.Write(value)).Value.Should().Be(value);
    }

    private static void IsRead<T>(JsonForm<T> form, string name)
        where T : class
    {
        var value = form.Read(GivenStored.Golden(name)).Value;
        form.Read(form.Write(value)).Value.Should().Be(value);
    }
}
