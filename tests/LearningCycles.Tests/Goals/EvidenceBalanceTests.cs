using LearningCycles.Goals;
using NodaTime;

namespace LearningCycles.Tests.Goals;

public class EvidenceBalanceTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    [Fact]
    public void NoDataIsNotMixed()
    {
        EvidenceBalance.Of([]).Should().Be(new EvidenceBalance(0, 0, 0));
        EvidenceBalance.Of([]).IsMixed.Should().BeFalse();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void OneKindAloneIsNotMixed(int qualitative, int quantitative) =>
        new EvidenceBalance(qualitative, quantitative, 1).IsMixed.Should().BeFalse();

    [Fact]
    public void KindsAndSourcesAreCounted()
    {
        var balance = EvidenceBalance.Of([
            new(DataKind.Qualitative, DataSource.Survey, Day, "a"),
            new(DataKind.Qualitative, DataSource.Survey, Day, "b"),
            new(DataKind.Quantitative, DataSource.StudentData, Day, "c"),
        ]);
        balance.Should().Be(new EvidenceBalance(2, 1, 2));
        balance.Count.Should().Be(3);
        balance.IsMixed.Should().BeTrue();
    }

    [Fact]
    public void ABlankSummaryDoesNotCount() =>
        EvidenceBalance.Of([new(DataKind.Qualitative, DataSource.Survey, Day, "  ")]).Count.Should().Be(0);
}
