using System.Buffers;
using System.Globalization;
using System.Text;
using LearningCycles.Frameworks;
using LearningCycles.Json;
using LearningCycles.Testing;

namespace LearningCycles.Tests.Json;

/// <summary>What is written is the same everywhere, and what was written once is read for ever.</summary>
public class GoldenFileTests
{
    [Fact]
    public void ACycleIsWrittenAsApproved() => IsApproved(LearningCyclesJson.Cycle, GivenJson.FullCycle(), "cycle");

    [Fact]
    public void ANextStepIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.NextStep, GivenJson.FullStep(), "next-step");

    [Fact]
    public void AFrameworkIsWrittenAsApproved() =>
        IsApproved(LearningCyclesJson.Framework, LeapFramework.Version2013, "framework");

    [Fact]
    public void TextOfTheFirstSchemaIsReadForEver()
    {
        IsRead(LearningCyclesJson.Cycle, "v1/cycle");
        IsRead(LearningCyclesJson.NextStep, "v1/next-step");
        IsRead(LearningCyclesJson.Framework, "v1/framework");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void TheCultureChangesNothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var text = LearningCyclesJson.Cycle.Write(GivenJson.FullCycle(), indented: true);
            text.Should().Be(GivenJson.Golden("cycle"));
            LearningCyclesJson.Cycle.Read(text).Value.Should().Be(GivenJson.FullCycle());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void BytesAreTheSameAsTextWithoutAMark()
    {
        var output = new ArrayBufferWriter<byte>();
        LearningCyclesJson.NextStep.Write(GivenJson.FullStep(), output);
        Encoding
            .UTF8.GetString(output.WrittenSpan)
            .Should()
            .Be(LearningCyclesJson.NextStep.Write(GivenJson.FullStep()))
            .And.StartWith("{\"schemaVersion\":1,");
        LearningCyclesJson.NextStep.Read(output.WrittenSpan).Value.Should().Be(GivenJson.FullStep());
        byte[] marked = [0xEF, 0xBB, 0xBF, .. output.WrittenSpan];
        LearningCyclesJson.NextStep.Read(marked).Value.Should().Be(GivenJson.FullStep());
    }

    private static void IsApproved<T>(JsonForm<T> form, T value, string name)
        where T : class
    {
        var text = form.Write(value, indented: true);
        ApprovedText.Difference(text, $"{GivenJson.GoldenFolder}/{name}.json").Should().BeNull();
        form.Read(text).Value.Should().Be(value);
        form.Read(form.Write(value)).Value.Should().Be(value);
    }

    private static void IsRead<T>(JsonForm<T> form, string name)
        where T : class
    {
        var value = form.Read(GivenJson.Golden(name)).Value;
        form.Read(form.Write(value)).Value.Should().Be(value);
    }
}
