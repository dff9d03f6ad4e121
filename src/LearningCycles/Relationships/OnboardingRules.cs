using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>How the rules about what comes before coaching are checked. What is dated after the move is not there yet.</summary>
internal static class OnboardingRules
{
    private static readonly ValueList<RoleFacet> Facets = Enum.GetValues<RoleFacet>().ToValueList();

    internal static Finding? FindWelcomeFirst(RelationshipCase c)
    {
        if (c.Relationship.Onboarding.Welcome is not { } welcome)
            return "no welcome was sent";
        return c.Relationship.Onboarding.FirstMeeting is not { } met || welcome.SentOn < met
            ? null
            : Finding.Of(
                "the welcome of {sent} does not come before the first meeting on {met}",
                ("sent", welcome.SentOn),
                ("met", met)
            );
    }

    internal static Finding? FindConversationHeld(RelationshipCase c) =>
        FindDay(
            c,
            OnboardingItem.Conversation,
            "the beginning-of-year conversation was not held",
            "the beginning-of-year conversation on {day} is dated after the move on {on}"
        );

    internal static Finding? FindFormReviewedFirst(RelationshipCase c)
    {
        if (c.Relationship.Onboarding.Form is not { } form)
            return "no working-style form was sent";
        if (form.AnsweredOn is null || form.ReviewedOn is not { } reviewed)
            return Finding.Of(
                Pieces.Of(
                    (form.AnsweredOn is null, "the working-style form is not answered"),
                    (form.ReviewedOn is null, "the working-style form is not reviewed")
                )
            );
        // A review on the morning of the day is in time; days know no hours.
        return c.Relationship.Onboarding.Conversation is not { } held || reviewed <= held.HeldOn
            ? null
            : Finding.Of(
                "the working-style form was reviewed on {reviewed}, after the conversation on {held}",
                ("reviewed", reviewed),
                ("held", held.HeldOn)
            );
    }

    internal static Finding? FindTopicsCovered(RelationshipCase c)
    {
        var held = c.Relationship.Onboarding.Conversation;
        var lacking = new Listed();
        foreach (var topic in BeginningOfYearConversation.AllTopics)
        {
            if (held is null || !held.Topics.Contains(topic))
                lacking.Add(topic);
        }
        return lacking.IsEmpty ? null : Finding.Of("topics not covered: {topics}", ("topics", lacking));
    }

    internal static Finding? FindFacetNamed(RelationshipCase c)
    {
        if (c.Relationship.Onboarding.Role is not { Facets.Count: > 0 } role)
            return Finding.Of("the role overview names none of {facets}", ("facets", Listed.Of(Facets)));
        return role.GivenOn <= c.On
            ? null
            : Finding.Of(
                "the role overview on {day} is dated after the move on {on}",
                ("day", role.GivenOn),
                ("on", c.On)
            );
    }

    internal static Finding? FindBoundaryStated(RelationshipCase c) =>
        c.Relationship.Onboarding.Role is { } role
        && role.Facets.Contains(RoleFacet.Evaluator)
        && string.IsNullOrWhiteSpace(role.Boundary)
            ? Finding.Of("the lead is {facet} too, and no boundary is stated", ("facet", RoleFacet.Evaluator))
            : null;

    internal static Finding? FindOneOnOnesChosen(RelationshipCase c) =>
        FindDay(
            c,
            OnboardingItem.OneOnOnes,
            "no regular time for 1:1s is chosen",
            "the choice of a time for 1:1s on {day} is dated after the move on {on}"
        );

    internal static Finding? FindAgreementInForce(RelationshipCase c) =>
        FindDay(
            c,
            OnboardingItem.Agreement,
            "no coaching agreement is in force",
            "the coaching agreement is in force from {day}, after the move on {on}"
        );

    internal static Finding? FindRequiredItemsDone(RelationshipCase c)
    {
        var open = new Listed();
        foreach (var item in c.Policy.RequiredItems)
        {
            if (!c.Relationship.Onboarding.IsDone(item, c.On))
                open.Add(item);
        }
        return open.IsEmpty ? null : Finding.Of("required and not done: {items}", ("items", open));
    }

    private static Finding? FindDay(RelationshipCase c, OnboardingItem item, string none, string late)
    {
        if (c.Relationship.Onboarding.DoneOn(item) is not { } day)
            return none;
        return day <= c.On ? null : Finding.Of(late, ("day", day), ("on", c.On));
    }
}
