using System.Globalization;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Slos;
using LearningCycles.Testing;
using LearningCycles.Tests.Cycles;
using NodaTime;
using static LearningCycles.Slos.SloMove;
using static LearningCycles.Tests.Slos.GivenSlo;

namespace LearningCycles.Tests.Slos;

public class SloMapTests
{
    // The table once more, as it is meant.
    private static readonly (SloStage From, SloMove Move, SloStage To, bool Reason)[] Expected =
    [
        (SloStage.Draft, Submit, SloStage.Submitted, false),
        (SloStage.Submitted, AskForMore, SloStage.MoreInfo, true),
        (SloStage.MoreInfo, Resubmit, SloStage.Submitted, false),
        (SloStage.Submitted, Approve, SloStage.Approved, false),
        (SloStage.Approved, BeginEndOfCourse, SloStage.EndOfCourse, false),
        (SloStage.EndOfCourse, SubmitEndOfCourse, SloStage.EndOfCourseSubmitted, false),
        (SloStage.EndOfCourseSubmitted, AskForMoreAtEnd, SloStage.EndOfCourseMoreInfo, true),
        (SloStage.EndOfCourseMoreInfo, ResubmitEndOfCourse, SloStage.EndOfCourseSubmitted, false),
        (SloStage.EndOfCourseSubmitted, SloMove.Complete, SloStage.Completed, false),
        (SloStage.Approved, Unlock, SloStage.Draft, true),
        (SloStage.Completed, Unlock, SloStage.EndOfCourse, true),
    ];

    [Fact]
    public void TheTableIsAsMeant() =>
        SloMap
            .Moves.Rows.Where(row => row.From is not null)
            .Select(row => (row.From!.Value, row.Move, row.To, row.NeedsReason))
            .Should()
            .Equal(Expected);

    [Fact]
    public void EveryPartHasItsRowAtItsPlace()
    {
        SloMap.Parts.Select(row => row.Part).Should().Equal(Enum.GetValues<SloPart>());
        SloMap.OpenIn(SloPart.Plan).Should().Equal(SloStage.Draft, SloStage.MoreInfo);
        SloMap
            .OpenIn(SloPart.Progress)
            .Should()
            .Equal(SloStage.Approved, SloStage.EndOfCourse, SloStage.EndOfCourseMoreInfo);
        SloMap.OpenIn(SloPart.Results).Should().Equal(SloStage.EndOfCourse, SloStage.EndOfCourseMoreInfo);
    }

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        SloMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Draft : Begin
                    Draft --> Submitted : Submit
                    Submitted --> MoreInfo : AskForMore (reason)
                    MoreInfo --> Submitted : Resubmit
                    Submitted --> Approved : Approve
                    Approved --> EndOfCourse : BeginEndOfCourse
                    EndOfCourse --> EndOfCourseSubmitted : SubmitEndOfCourse
                    EndOfCourseSubmitted --> EndOfCourseMoreInfo : AskForMoreAtEnd (reason)
                    EndOfCourseMoreInfo --> EndOfCourseSubmitted : ResubmitEndOfCourse
                    EndOfCourseSubmitted --> Completed : Complete
                    Approved --> Draft : Unlock (reason)
                    Completed --> EndOfCourse : Unlock (reason)

                """
            );
}

public class SloTests
{
    public static TheoryData<SloPart, SloStage> PartsInStages()
    {
        var all = new TheoryData<SloPart, SloStage>();
        foreach (var part in Enum.GetValues<SloPart>())
        foreach (var stage in Enum.GetValues<SloStage>())
            all.Add(part, stage);
        return all;
    }

    [Theory]
    [MemberData(nameof(PartsInStages))]
    public void APartIsWrittenInItsOwnStagesOnly(SloPart part, SloStage stage)
    {
        var objective = At(stage);
        var write = () =>
            part switch
            {
                SloPart.Plan => objective.With(Plan with { Statement = "Another" }),
                SloPart.Progress => objective.Record(new(NotedOn, "Another")),
                _ => objective.With([Results[1]]),
            };
        if (SloMap.OpenIn(part).Contains(stage))
        {
            write().Should().NotBe(objective);
            return;
        }
        var refused = write.Should().Throw<PartNotOpenException>().Which;
        (refused.Subject, refused.Part, refused.Stage)
            .Should()
            .Be(($"objective {objective.Id}", part.ToString(), stage.ToString()));
        refused
            .Message.Should()
            .StartWith(
                $"{part} of objective slo1 cannot be written in {stage}; it is open in {string.Join(", ", SloMap.OpenIn(part))}.\nMaybe"
            );
    }

    [Fact]
    public void ASubmittedObjectiveSaysEverythingThatLacksAtOnce() =>
        Blank()
            .Missing(Submit, SubmittedOn)
            .Select(violation => violation.ToString())
            .Should()
            .Equal(
                "SLO-01 required: the objective is not stated",
                "SLO-02 required: no student is named",
                "SLO-03 required: different sources of evidence: 0; needed: 2"
            );

    [Fact]
    public void ThePolicyDecidesWhetherCountAndWindowsAreAsked()
    {
        SloRules.Book.Find(SloRuleIds.CountAndWindows).Should().BeNull();
        Submitted().Approve(ApprovedOn, facts: ByLee).IsAccepted.Should().BeTrue();
        Submitted()
            .Approve(ApprovedOn, SloPolicy.WithCountAndWindows, ByLee)
            .Violations.Select(violation => violation.Rule)
            .Should()
            .Equal(SloRuleIds.CountAndWindows);
        Submitted()
            .Approve(ApprovedOn, SloPolicy.WithCountAndWindows, ByLee with { OtherSubmitted = 1 })
            .IsAccepted.Should()
            .BeTrue();
    }

    [Theory]
    [InlineData(2, "1", 2)]
    [InlineData(2, "1.2", 2)]
    [InlineData(2, "0.99", 1)]
    [InlineData(2, "0.5", 1)]
    [InlineData(2, "0.1", 1)]
    [InlineData(4, "0.75", 3)]
    [InlineData(4, "0.74", 2)]
    [InlineData(0, "0.5", 0)]
    public void FewerObjectivesAreNeededByPartTime(int fullTime, string part, int needed) =>
        new SloPolicy { ObjectivesPerTeacher = fullTime }
            .ObjectivesNeeded(decimal.Parse(part, CultureInfo.InvariantCulture))
            .Should()
            .Be(needed);

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    public void APartThatIsNotAboveNoneIsMisuse(string part) =>
        FluentActions
            .Invoking(() => new SloFacts { FullTimeEquivalent = decimal.Parse(part, CultureInfo.InvariantCulture) })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"FullTimeEquivalent is {part}, but has to be above 0.\nMaybe*");

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    public void NobodyAsksHowManyObjectivesAreNeededByNoEmployment(string part) =>
        FluentActions
            .Invoking(() => SloPolicy.Default.ObjectivesNeeded(decimal.Parse(part, CultureInfo.InvariantCulture)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"fullTimeEquivalent is {part}, but has to be above 0.\nMaybe*");

    [Fact]
    public void LevelsAreDataAndThoseOfTheEndAreTheSchoolsToGive()
    {
        SloPolicy
            .Default.Levels.Baseline.Select(level => level.Name)
            .Should()
            .Equal("Ahead", "Prepared", "Somewhat Prepared", "Underprepared", "Significantly Underprepared");
        SloPolicy.Default.Levels.Expectation.Should().BeEmpty();
        FluentActions
            .Invoking(() => new SloLevels { Expectation = [new("At"), new("At")] })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("At is given twice in Expectation.\nMaybe*");
    }

    [Fact]
    public void AStudentIsGivenOnce()
    {
        FluentActions
            .Invoking(() => Plan with { Students = [new(S1), new(S1, new("Ahead"))] })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("s1 is given twice in Students.\nMaybe*");
        FluentActions
            .Invoking(() => AtEnd().With([new(S1), new(S1)]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("s1 is given twice in Results.\nMaybe*");
    }

    [Fact]
    public void AResultIsOfAStudentOfTheCourse() =>
        FluentActions
            .Invoking(() => AtEnd().With([new(new("s9"))]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Objective slo1 has a result of s9, who is not among its students.\nMaybe*");

    [Fact]
    public void ASnapshotThatNoObjectiveWroteIsRefused()
    {
        var good = SloSnapshotOf(SloStage.Completed);
        Refused(good with { SchemaVersion = 2 })
            .Should()
            .StartWith("Objective slo1 has schema version 2, not 1.\nMaybe it was written by a newer");
        Refused(good with { History = [] }).Should().StartWith("Objective slo1 has no history.\nMaybe");
        Refused(good with { History = good.History.Add(good.History[0]) }).Should().Contain("cannot follow Completed");
        Refused(good with { YearEnd = YearStart.PlusDays(-1) })
            .Should()
            .StartWith("The last day 2026-08-23 lies before the first day 2026-08-24.\nMaybe");
        Refused(good with { Results = [new(new("s9"))] })
            .Should()
            .StartWith("Objective slo1 has a result of s9, who is not among its students.\nMaybe");
        var draft = SloSnapshotOf(SloStage.Draft);
        Refused(draft with { Progress = good.Progress })
            .Should()
            .StartWith("Objective slo1 has Progress though it never was in Approved.\nMaybe");
        Refused(SloSnapshotOf(SloStage.Approved) with { Results = good.Results })
            .Should()
            .StartWith("Objective slo1 has Results though it never was in EndOfCourse.\nMaybe");
        FluentActions
            .Invoking(() => good with { Results = [new(S1), new(S1)] })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("s1 is given twice in Results.*");
    }

    [Theory]
    [InlineData(SloStage.Draft, Submit)]
    [InlineData(SloStage.Submitted, Approve)]
    [InlineData(SloStage.MoreInfo, Resubmit)]
    [InlineData(SloStage.Approved, BeginEndOfCourse)]
    [InlineData(SloStage.EndOfCourse, SubmitEndOfCourse)]
    [InlineData(SloStage.EndOfCourseSubmitted, SloMove.Complete)]
    public void RulesThatAreKeptAllocateNothing(SloStage stage, SloMove move)
    {
        var objective = At(stage);
        if (stage == SloStage.Approved)
            objective = objective.Record(new(NotedOn, "Tables"));
        if (stage == SloStage.EndOfCourse)
            objective = objective.With(Results);
        var policy = School with
        {
            Rules = SloPolicy.WithCountAndWindows.Rules,
            SubmitWindow = new(YearStart, YearEnd),
            EndOfCourseWindow = new(YearStart, YearEnd),
        };
        var on = objective.LastChange.On.PlusDays(stage == SloStage.Approved ? 200 : 0);
        var facts = ByLee with { OtherSubmitted = 1, Reviewers = [Given.Lee], EndOfYearConversation = Conversation };
        var subject = new SloCase(objective, move, on, SloMoveDetails.None, policy, facts);
        policy.Rules.Check(move, subject).Should().BeEmpty();
        Allocations.Of(() => policy.Rules.Check(move, subject)).Should().Be(0);
    }

    private static SloSnapshot SloSnapshotOf(SloStage stage) => At(stage).ToSnapshot();

    private static string Refused(SloSnapshot snapshot) =>
        FluentActions
            .Invoking(() => StudentLearningObjective.Restore(snapshot))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message;
}

/// <summary>What is known about a student is in no text: not of the objective, not of its parts, not of what rules find or what is refused.</summary>
public class SloPrivacyTests
{
    private const string Secret = "SECRET";

    [Fact]
    public void NoTextTellsWhatIsKnownAboutAStudent()
    {
        var texts = Texts().ToList();
        texts.Should().HaveCountGreaterThan(60);
        texts.Should().Contain(text => text.Contains("s1", StringComparison.Ordinal), "ids are told");
        texts
            .Where(text =>
                text.Contains(Secret, StringComparison.Ordinal) || text.Contains("2027-02-03", StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void EveryTextIsTheSameInEveryCulture(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture);
        expected.Should().Contain(text => text.Contains("2026-09-18", StringComparison.Ordinal));
        In(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    [Fact]
    public void WhatIsWrittenIsShownByCountsAndIds()
    {
        Complete().ToString().Should().Be("slo1: Completed, students: 2");
        (Complete().SchoolYear == Year).Should().BeTrue();
        Plan.ToString().Should().Be("students: 2, evidence sources: 2");
        Results.ToString().Should().Be("[s1, s2]");
        new SloProgressNote(NotedOn, "Jo reads tables").ToString().Should().Be("2026-12-04");
        Draft()
            .ToSnapshot()
            .ToString()
            .Should()
            .Be(
                "slo1: 2026-08-24 to 2027-05-28, students: 2, evidence sources: 2, progress notes: 0, results: 0 [2026-08-26 Begin: new to Draft]"
            );
        new SloFacts { By = Given.Lee, EndOfYearConversation = Conversation }
            .ToString()
            .Should()
            .Be("by lee, reviewers [], full-time equivalent 1, other submitted 0, end-of-year conversation 2027-05-14");
        (School with { SubmitWindow = new(YearStart, YearEnd) })
            .ToString()
            .Should()
            .Be(
                "evidence sources 2, progress notes 1, days before conversation 7, objectives 2, submit 2026-08-24 to 2027-05-28, end of course  to , rules 10"
            );
    }

    private static IEnumerable<string> Texts()
    {
        var plan = new SloPlan
        {
            Statement = Secret,
            Students = [new(S1, new(Secret)), new(S2, new(Secret))],
            EvidenceSources = [Secret, Secret + "2"],
        };
        ValueList<SloResult> results = [new(S1, new(Secret)), new(S2) { LeftOn = new(2027, 2, 3) }];
        var any = new SloPolicy { Levels = new() { Baseline = [] } };
        var draft = Blank().With(plan);
        var submitted = draft.Submit(SubmittedOn, any).Value;
        var more = submitted.AskForMore(SubmittedOn, Secret, any, ByLee).Value;
        var approved = submitted.Approve(ApprovedOn, any, ByLee).Value.Record(new(NotedOn, Secret));
        var end = approved.BeginEndOfCourse(EndBegan, any).Value.With(results);
        var endSubmitted = end.SubmitEndOfCourse(EndSubmittedOn, any).Value;
        var endMore = endSubmitted.AskForMoreAtEnd(EndSubmittedOn, Secret, any, ByLee).Value;
        var complete = endSubmitted.Complete(CompletedOn, any, ByLee).Value;
        var unlocked = complete.Unlock(CompletedOn, Secret, any, ByLee).Value;
        foreach (
            var objective in (StudentLearningObjective[])
                [draft, submitted, more, approved, end, endSubmitted, endMore, complete, unlocked]
        )
        {
            yield return objective.ToString();
            yield return objective.ToSnapshot().ToString();
            yield return objective.Plan.ToString();
            yield return objective.Plan.Students.ToString();
            yield return objective.Results.ToString();
            yield return objective.Progress.ToString();
            yield return objective.History.ToString();
            yield return string.Join('\n', objective.History.Select(change => change.Told));
            foreach (var move in Enum.GetValues<SloMove>())
            {
                var details = new SloMoveDetails { Reason = Secret };
                var subject = new SloCase(objective, move, new(2027, 5, 30), details, School, SloFacts.None);
                yield return subject.ToString();
                foreach (var rule in SloRules.Every.Where(rule => rule.Guards.Contains(move)))
                    yield return rule.Find(subject)?.ToString() ?? "";
            }
        }
        yield return FluentActions
            .Invoking(() => complete.With(results))
            .Should()
            .Throw<PartNotOpenException>()
            .Which.Message;
        yield return FluentActions
            .Invoking(() => end.With([new(new("s9"), new(Secret))]))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message;
        yield return FluentActions
            .Invoking(() => plan with { Students = [new(S1, new(Secret)), new(S1, new(Secret))] })
            .Should()
            .Throw<ArgumentException>()
            .Which.Message;
    }

    private static List<string> In(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return
            [
                .. Texts(),
                .. SloRuleExamples
                    .All.Select(example =>
                        SloRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                SloPolicy.WithCountAndWindows.ToString(),
                (ByLee with { FullTimeEquivalent = 0.5m, EndOfYearConversation = Conversation }).ToString(),
                Complete().LastChange.ToString(),
            ];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
