using LearningCycles.Meetings;

namespace LearningCycles.Tests.Meetings;

public class FeedbackProtocolTests
{
    [Fact]
    public void TheKnownProtocolsHaveTheirStepsInOrder()
    {
        Steps(FeedbackProtocols.SixSteps)
            .Should()
            .Equal("praise", "probe", "action-step", "practice", "plan-ahead", "set-timeline");
        FeedbackProtocols
            .SeeItNameItDoIt.Phases.Select(phase => phase.Name)
            .Should()
            .Equal("See it", "Name it", "Do it");
        Steps(FeedbackProtocols.CognitivePlanningMap)
            .Should()
            .Equal("clarify-goals", "success-indicators", "approaches", "learning-focus", "coaching-process");
        Steps(FeedbackProtocols.CognitiveReflectingMap)
            .Should()
            .Equal("impressions", "causal-factors", "new-learnings", "application", "coaching-process");
        Steps(FeedbackProtocols.Grow).Should().Equal("goal", "reality", "options", "will");
        FeedbackProtocols.All.Should().OnlyHaveUniqueItems(protocol => protocol.Id).And.HaveCount(5);
    }

    [Fact]
    public void ARecordMissesItsMandatoryStepsUntilSomethingIsWritten()
    {
        var record = new ProtocolRecord(FeedbackProtocols.CognitiveReflectingMap);
        record
            .MissingSteps()
            .Select(step => step.Value)
            .Should()
            .Equal("impressions", "causal-factors", "new-learnings", "application");
        record = record.With(new("impressions"), " ").With(new("application"), "In period 3");
        record
            .MissingSteps()
            .Select(step => step.Value)
            .Should()
            .Equal("impressions", "causal-factors", "new-learnings");
        record = record.With(new("impressions"), "Calm");
        record.Entries.Should().HaveCount(2, "what was there before is replaced");
        record.ToString().Should().Be("cognitive-coaching-reflecting [application, impressions]");
    }

    [Fact]
    public void AStepOfAnotherProtocolIsRefused()
    {
        var write = () => new ProtocolRecord(FeedbackProtocols.Grow).With(new("praise"), "Good");
        write
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("grow has no step praise.\nMaybe it is one of: goal, reality, options, will?*");
    }

    [Fact]
    public void ASchoolWritesItsOwnProtocol()
    {
        var own = MeetingRuleExamples.OwnProtocol();
        own.ToString().Should().Be("Our own [All [Ask]]");
        own.Find(new("ask"))!.Prompt.Should().Be("What was it like?");
        own.Find(new("goal")).Should().BeNull();
        var step = own.Phases[0].Steps[0];
        var twice = () => new FeedbackProtocol(own.Id, own.Name, [new("One", [step]), new("Two", [step])]);
        twice.Should().Throw<ArgumentException>().WithMessage("ask is given twice in phases.\nMaybe*");
        var optional = new ProtocolStep(new("more"), "More", "Anything else?", isMandatory: false);
        var nothing = () => new FeedbackProtocol(own.Id, own.Name, [new("One", [optional])]);
        nothing.Should().Throw<ArgumentException>().WithMessage("No step of own is mandatory*Maybe mark*");
    }

    [Fact]
    public void OfThePlanningMapOnlyTheTalkAboutTheTalkMayBeLeftOut() =>
        FeedbackProtocols
            .CognitivePlanningMap.Phases.SelectMany(phase => phase.Steps)
            .Where(step => !step.IsMandatory)
            .Select(step => step.Id.Value)
            .Should()
            .Equal("coaching-process");

    private static IEnumerable<string> Steps(FeedbackProtocol protocol) =>
        protocol.Phases.SelectMany(phase => phase.Steps).Select(step => step.Id.Value);
}
