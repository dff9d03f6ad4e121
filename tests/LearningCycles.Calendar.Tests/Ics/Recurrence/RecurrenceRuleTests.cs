using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

public class RecurrenceRuleTests
{
    [Fact]
    public void ARuleIsMadeByNamingWhatItIs() =>
        RecurrenceRule
            .Monthly()
            .OnThe(2, IsoDayOfWeek.Tuesday)
            .OnThe(-1, IsoDayOfWeek.Friday)
            .Every(3)
            .Times(10)
            .ToString()
            .Should()
            .Be("FREQ=MONTHLY;COUNT=10;INTERVAL=3;BYDAY=-1FR,2TU");

    [Fact]
    public void AZonedEndIsWrittenInUtc() =>
        RecurrenceRule
            .Weekly()
            .On(IsoDayOfWeek.Tuesday)
            .UpTo(IcsTime.In(new LocalDateTime(2026, 12, 15, 8, 30), Samples.Denver))
            .ToString()
            .Should()
            .Be("FREQ=WEEKLY;UNTIL=20261215T153000Z;BYDAY=TU");

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=TU,MO;INTERVAL=1")]
    [InlineData(" byday = mo , tu,MO ;; freq=weekly;")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU;WKST=MO")]
    public void OneRuleHasOneText(string text)
    {
        var rule = RecurrenceRule.Parse(text);
        rule.ToString().Should().Be("FREQ=WEEKLY;BYDAY=MO,TU");
        rule.Should().Be(RecurrenceRule.Weekly().On(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Monday));
    }

    [Fact]
    public void EveryMadeRuleReadsBackEqual()
    {
        for (var number = 0; number < 2000; number++)
        {
            var (rule, seed) = new RuleMaker(number).Make();
            rule = number % 3 == 0 ? rule with { Until = IcsTime.On(seed.Date) } : rule with { Count = number + 1 };
            var reading = RecurrenceRule.Read(rule.ToString());
            reading.Problems.Should().BeEmpty();
            reading.Rule.Should().Be(rule);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("BYDAY=MO")]
    [InlineData("FREQ=FORTNIGHTLY")]
    [InlineData("FREQ=WEEKLY;COUNT=0")]
    [InlineData("FREQ=WEEKLY;INTERVAL=x")]
    [InlineData("FREQ=WEEKLY;UNTIL=20261340")]
    [InlineData("FREQ=YEARLY;BYMONTH=13")]
    [InlineData("FREQ=YEARLY;BYDAY=0MO,XX")]
    public void ARuleOfWhichAPartCannotBeReadIsNoRule(string text)
    {
        var reading = RecurrenceRule.Read(text);
        reading.Rule.Should().BeNull();
        reading.Problems.Should().Contain(problem => problem.Severity == IcsSeverity.Error);
        FluentActions
            .Invoking(() => RecurrenceRule.Parse(text))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Maybe*");
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=1,13", "FREQ=YEARLY;BYMONTH=1")]
    [InlineData("FREQ=DAILY;X-SCHOOL=1", "FREQ=DAILY;X-SCHOOL=1")]
    [InlineData("FREQ=DAILY;SKIP=FORWARD", "FREQ=DAILY;SKIP=FORWARD")]
    [InlineData("RSCALE=GREGORIAN;FREQ=DAILY", "FREQ=DAILY")]
    [InlineData("FREQ=DAILY;COUNT=2;COUNT=3", "FREQ=DAILY;COUNT=2")]
    [InlineData("FREQ=DAILY;WKST=XX", "FREQ=DAILY")]
    [InlineData("FREQ=DAILY;FOO", "FREQ=DAILY")]
    public void WhatCanBeReadIsRead(string text, string expected) =>
        RecurrenceRule.Read(text).Rule!.ToString().Should().Be(expected);

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20270101")]
    [InlineData("FREQ=MONTHLY;BYWEEKNO=20")]
    [InlineData("FREQ=MONTHLY;BYYEARDAY=20")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=20")]
    [InlineData("FREQ=WEEKLY;BYDAY=2MO")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=2;BYDAY=2MO")]
    [InlineData("FREQ=DAILY;BYSETPOS=1")]
    public void WhatTheRfcForbidsIsReadAndTold(string text)
    {
        var reading = RecurrenceRule.Read(text);
        reading.Rule!.Breaches.Should().ContainSingle();
        reading.Problems.Should().ContainSingle(problem => problem.Severity == IcsSeverity.Warning);
    }

    [Fact]
    public void WhatIsSaidTwiceIsAdded()
    {
        RecurrenceRule
            .Yearly()
            .InMonths(8)
            .InMonths(1, 8)
            .OnMonthDays(-1)
            .OnMonthDays(15)
            .Should()
            .Be(RecurrenceRule.Parse("FREQ=YEARLY;BYMONTH=1,8;BYMONTHDAY=-1,15"));
        RecurrenceRule
            .Monthly()
            .On(IsoDayOfWeek.Monday)
            .On(IsoDayOfWeek.Friday)
            .OnThe(1, IsoDayOfWeek.Tuesday)
            .Should()
            .Be(RecurrenceRule.Parse("FREQ=MONTHLY;BYDAY=MO,FR,1TU"));
        RecurrenceRule.Monthly().InMonths().OnMonthDays().Should().Be(RecurrenceRule.Monthly());
    }

    [Fact]
    public void MisuseIsRefusedWithItsValues()
    {
        Refused(() => RecurrenceRule.Weekly().OnThe(2, IsoDayOfWeek.Monday), "*WEEKLY*2*Monday*Maybe*");
        Refused(() => RecurrenceRule.Monthly().OnThe(0, IsoDayOfWeek.Monday), "*0*Maybe*");
        Refused(() => RecurrenceRule.Daily().Times(3).UpTo(IcsTime.On(new(2027, 1, 1))), "*COUNT=3*2027-01-01*Maybe*");
        Refused(() => RecurrenceRule.Daily().InMonths(13), "*13*1 to 12*");
        Refused(() => RecurrenceRule.Monthly().OnMonthDays(0), "*0*Maybe*");
        Refused(() => RecurrenceRule.Daily().Every(0), "*0*");
        Refused(() => RecurrenceRule.Daily() with { Extra = ["X=1;Y=2"] }, "*X=1;Y=2*Maybe*");
        Refused(() => RecurrenceRule.Daily().On(IsoDayOfWeek.None), "*0*Maybe*");
    }

    private static void Refused(Func<object> make, string text) =>
        FluentActions.Invoking(make).Should().Throw<ArgumentException>().WithMessage(text);
}
