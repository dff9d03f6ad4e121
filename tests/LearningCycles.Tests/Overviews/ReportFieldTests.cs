using System.Globalization;
using LearningCycles.Cycles;
using LearningCycles.Overviews;
using NodaTime;

namespace LearningCycles.Tests.Overviews;

public class ReportFieldTests
{
    [Fact]
    public void AFieldIsANameAndAValueInInvariantText()
    {
        ReportField[] fields =
        [
            new(ReportFieldName.Cycles, new ReportValue.Count(4), ReportValue.State.Of(CycleStage.Learning)),
            new(ReportFieldName.AsOf, new ReportValue.Day(new(2026, 11, 16))),
            new(ReportFieldName.AgendaItemsByTeachers, new ReportValue.Share(75)),
            new(ReportFieldName.Goals, ReportValue.Suppressed.Instance),
            new(ReportFieldName.Cycles, ReportValue.State.Of(CycleStage.Closed)),
        ];
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            fields
                .Select(field => field.ToString())
                .Should()
                .Equal(
                    "Cycles.Learning: 4",
                    "AsOf: 2026-11-16",
                    "AgendaItemsByTeachers: 75%",
                    "Goals: Suppressed",
                    "Cycles: Closed"
                );
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
        ReportRules.Check(fields.Select(field => field.ToEntry()).ToValueList()).Should().BeEmpty();
    }

    [Fact]
    public void ATextFieldCannotBeMade()
    {
        var own = () => ReportValue.State.Of(Own.AnaIsOftenLate);
        own.Should()
            .Throw<ArgumentException>()
            .WithMessage("Own is not among the states that a report may hold.\nMaybe*");
        var outside = () => ReportValue.State.Of((CycleStage)99);
        outside.Should().Throw<ArgumentException>();
        // Only what makes a state takes text, and nobody outside can call it.
        var takingText =
            from type in typeof(ReportValue).GetNestedTypes().Append(typeof(ReportField))
            from constructor in type.GetConstructors()
            where constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(string))
            select type.Name;
        takingText.Should().BeEmpty();
        var setters =
            from type in typeof(ReportValue).GetNestedTypes().Append(typeof(ReportField)).Append(typeof(ReportValue))
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true }
            select property.Name;
        setters.Should().BeEmpty("an init would let text in");
    }

    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(1, 200, 1)]
    [InlineData(1, 201, 0)]
    [InlineData(3, 3, 100)]
    public void AShareIsRoundedToWholePercent(int part, int whole, int percent) =>
        ReportValue.Share.Of(part, whole).Should().Be(new ReportValue.Share(percent));

    [Fact]
    public void NothingOfNothingIsNoShare()
    {
        ReportValue.Share.Of(0, 0).Should().BeNull();
        var more = () => ReportValue.Share.Of(2, 1);
        more.Should().Throw<ArgumentOutOfRangeException>().WithMessage("part is 2, but has to be 0 to 1.*");
        var less = () => new ReportValue.Count(-1);
        less.Should().Throw<ArgumentException>().WithMessage("number is -1, but cannot be negative.*");
    }

    [Fact]
    public void EveryStageOfThisLibraryIsAKnownWord() =>
        typeof(CycleStage)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && type.Name.EndsWith("Stage", StringComparison.Ordinal))
            .SelectMany(Enum.GetNames)
            .Should()
            .NotBeEmpty()
            .And.BeSubsetOf(ReportWords.All);

    private enum Own
    {
        AnaIsOftenLate,
    }
}
