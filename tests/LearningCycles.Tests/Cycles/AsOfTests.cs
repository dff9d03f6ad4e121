using LearningCycles.Cycles;
using LearningCycles.Tests.Properties;
using NodaTime;
using static LearningCycles.Tests.Cycles.Given;

namespace LearningCycles.Tests.Cycles;

public class AsOfTests
{
    [Fact]
    public void ACycleIsNotThereBeforeItWasProposed()
    {
        Closed().AsOf(Proposed.PlusDays(-1)).Should().BeNull();
        Closed().AsOf(Proposed)!.Stage.Should().Be(CycleStage.Draft);
    }

    [Fact]
    public void OnTheDayOfItsLastMoveACycleIsWhatItIs() => Closed(team: true).AsOf(ClosedOn).Should().Be(Closed(true));

    [Fact]
    public void APartWhoseStageWasNotReachedIsEmpty()
    {
        var then = Closed().AsOf(LearningBegan.PlusDays(-1))!;
        then.Stage.Should().Be(CycleStage.SettingIntention);
        then.Plan.Should().Be(Plan());
        then.Learning.Should().Be(new LearningRecord());
        then.Reflection.Should().Be(new Reflection());
        Closed().AsOf(Proposed)!.Plan.Should().Be(new LearningPlan());
    }

    [Fact]
    public void WhatHasADayOfItsOwnIsThereFromThatDayOn()
    {
        Closed().AsOf(new(2026, 9, 1))!.Intention.Confirmations.Should().BeEmpty();
        Closed().AsOf(new(2026, 9, 1))!.Intention.Indicators[0].Confirmations.Should().BeEmpty();
        Closed().AsOf(new(2026, 9, 2))!.Intention.Confirmations.Should().HaveCount(2);
        Closed().AsOf(new(2026, 9, 2))!.Calendar.Confirmations.Should().HaveCount(2);
        Closed().AsOf(new(2026, 9, 1))!.Calendar.Confirmations.Should().BeEmpty();
        Closed().AsOf(new(2026, 8, 30))!.Intention.DataPoints.Should().ContainSingle();
        Closed().AsOf(Observed.PlusDays(-1))!.Learning.Observations.Should().BeEmpty();
        Closed().AsOf(Observed)!.Learning.Observations[0].Feedback.Should().BeEmpty();
        Closed().AsOf(new(2026, 9, 24))!.Learning.Observations[0].Feedback.Should().ContainSingle();
        Closed().AsOf(new(2026, 9, 24))!.Learning.Data.Should().ContainSingle();
    }

    [Fact]
    public void WhatIsDatedOnTheVeryDayIsThereAtItsEnd()
    {
        Closed().AsOf(new(2026, 8, 27))!.Intention.DataPoints.Should().BeEmpty();
        Closed().AsOf(new(2026, 8, 28))!.Intention.DataPoints.Should().ContainSingle();
        Closed().AsOf(Observed.PlusDays(-1))!.Learning.Data.Should().BeEmpty();
        Closed().AsOf(Observed)!.Learning.Data.Should().ContainSingle();
    }

    [Fact]
    public void ARevisedIntentionWasTheEarlierOneBeforeItsRevision()
    {
        var revisedOn = new LocalDate(2026, 9, 10);
        var revised = Learning().ReviseIntention(revisedOn, "Another class", [Lee, Ana]).Value;
        var again = revised.With(new Intention { Goal = DailyCheck with { Statement = "Another goal." } });
        again.AsOf(revisedOn.PlusDays(-1))!.Intention.Should().Be(Intention());
        again.AsOf(revisedOn.PlusDays(-1))!.EarlierIntentions.Should().BeEmpty();
        again.AsOf(revisedOn)!.Intention.Goal!.Statement.Should().Be("Another goal.");
        again.AsOf(revisedOn)!.EarlierIntentions.Should().Equal(Intention());
    }

    [Fact]
    public void AnExtendedCycleEndedEarlierBeforeItsExtension()
    {
        LocalDate first = new(2026, 9, 28),
            second = new(2026, 10, 2);
        var extended = Learning()
            .Extend(first, new(2026, 10, 23), "Tests", [Lee, Ana])
            .Value.Extend(second, new(2026, 10, 30), "More", [Lee, Ana], facts: new() { SchoolLeaderAgrees = true })
            .Value;
        extended.PlannedEnd.Should().Be(End);
        extended.AsOf(first.PlusDays(-1))!.End.Should().Be(End);
        extended.AsOf(first.PlusDays(-1))!.PlannedEnd.Should().Be(End);
        extended.AsOf(first)!.End.Should().Be(new(2026, 10, 23));
        extended.AsOf(second)!.Should().Be(extended);
    }

    [Fact]
    public void AnyLifeIsWhatItWasOnAnyOfItsDays()
    {
        var random = new Random(20261122);
        var compared = 0;
        for (var life = 0; life < 300; life++)
        {
            var numbers = Enumerable.Range(0, 30).Select(_ => random.Next(10_000)).ToArray();
            var (now, _) = RandomCycles.Live(numbers);
            for (var steps = 1; steps < numbers.Length; steps++)
            {
                var (then, day) = RandomCycles.Live(numbers[..steps]);
                if (RandomCycles.Live(numbers[..(steps + 1)]).Today == day)
                    continue; // More happens on this day.
                if (then.Id != now.Id)
                    continue; // A next cycle took its place.
                var seen = now.AsOf(day)!;
                seen.Stage.Should().Be(then.Stage);
                seen.History.Should().Equal(then.History);
                seen.EarlierIntentions.Count.Should().Be(then.EarlierIntentions.Count);
                if (now.PlannedEnd == then.PlannedEnd)
                    seen.End.Should().Be(then.End);
                LearningCycle.Restore(seen.ToSnapshot()).Should().Be(seen);
                compared++;
            }
        }
        compared.Should().BeGreaterThan(1000);
    }
}
