using LearningCycles.Json;
using LearningCycles.Relationships;
using static LearningCycles.Tests.Relationships.GivenRelationship;

namespace LearningCycles.Tests.Relationships;

public class ConversationTests
{
    [Fact]
    public void HowItWasHeldIsKeptAndAsksForNothing()
    {
        var alone = new BeginningOfYearConversation(Held, BeginningOfYearConversation.AllTopics)
        {
            IsOneToOne = true,
            IsInformal = true,
        };
        foreach (var talk in new[] { alone, alone with { IsOneToOne = false, IsInformal = false } })
        {
            var onboarding = Onboarding(Onboarded with { Conversation = talk });
            onboarding.Activate(Activated).Violations.Should().BeEmpty();
            var stored = LearningCyclesJson.CoachingRelationship.Write(onboarding);
            LearningCyclesJson.CoachingRelationship.Read(stored).Value.Onboarding.Conversation.Should().Be(talk);
        }
    }
}
