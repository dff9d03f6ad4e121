using LearningCycles.People;
using LearningCycles.Rules;

namespace LearningCycles.Support;

/// <summary>How the rules about who may know and act are checked.</summary>
internal static class AudienceRules
{
    internal static Finding? FindAudienceLimited(SupportCase c)
    {
        var level = c.Details.Level ?? c.Request.Level;
        Listed beyond = new(),
            unproven = new(),
            concerned = new();
        foreach (var member in c.Request.Audience)
            Look(member, isNew: c.Move == SupportMove.Raise);
        foreach (var member in c.Details.Joining)
        {
            if (c.Request.AudienceRoleOf(member.Person) is null)
                Look(member, isNew: true);
        }
        var isEmpty = c.Request.Audience.Count + c.Details.Joining.Count == 0;
        return !isEmpty && beyond.IsEmpty && unproven.IsEmpty && concerned.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (isEmpty, "nobody is named in the audience"),
                    (!beyond.IsEmpty, "{level} does not allow in the audience: {beyond}"),
                    (!unproven.IsEmpty, "by the staff list not what they are named as: {unproven}"),
                    (!concerned.IsEmpty, "raised it or are whom it is about, so not in its audience: {concerned}")
                ),
                ("level", level),
                ("beyond", beyond),
                ("unproven", unproven),
                ("concerned", concerned)
            );

        void Look(AudienceMember member, bool isNew)
        {
            if (!member.FitsInto(level))
                beyond.Add(member.Person, member.Role);
            // Somebody who lost a role later was told already.
            if (isNew && c.Facts.Staff.Count > 0 && !member.IsHeldBy(c.Facts.Staff))
                unproven.Add(member.Person, member.Role);
            if (member.Person == c.Request.Raiser || c.Request.About.Includes(member.Person))
                concerned.Add(member.Person);
        }
    }

    internal static Finding? FindAcknowledgedByAudience(SupportCase c)
    {
        if (c.Facts.By is not { } by)
            return "it is not told who acknowledges";
        return c.Request.AudienceRoleOf(by) is null ? Finding.Of("{by} is not of the audience", ("by", by)) : null;
    }

    internal static Finding? FindParticipantsInAudience(SupportCase c)
    {
        var participants = c.Details.Participants.Count > 0 ? c.Details.Participants : c.Request.Participants;
        if (participants.Count == 0)
            return "nobody is named who talks with the raiser";
        var outside = new Listed();
        foreach (var person in participants)
        {
            if (c.Request.AudienceRoleOf(person) is null)
                outside.Add(person);
        }
        return outside.IsEmpty ? null : Finding.Of("not of the audience: {people}", ("people", outside));
    }

    internal static Finding? FindPlanOwnersKnow(SupportCase c)
    {
        var outside = new Listed();
        foreach (var step in c.Details.Steps)
        {
            if (step.Owner is { } owner && !c.Request.MayRead(owner))
                outside.Add(owner);
        }
        return outside.IsEmpty ? null : Finding.Of("own a step and may not know of it: {people}", ("people", outside));
    }

    internal static Finding? FindRaiserConsents(SupportCase c)
    {
        // Who is brought in already knows: nobody new reads it, and no consent is needed.
        if (c.IsByRaiser || !Widens(c))
            return null;
        if (c.Details.RaiserConsentedOn is not { } consented)
            return "the raiser's consent is not told";
        return consented <= c.On
            ? null
            : Finding.Of(
                "the raiser's consent on {consented} is dated after the move on {on}",
                ("consented", consented),
                ("on", c.On)
            );
    }

    internal static Finding? FindSomebodyJoins(SupportCase c)
    {
        foreach (var member in c.Details.Joining)
        {
            if (c.Request.AudienceRoleOf(member.Person) is null)
                return null;
        }
        return "nobody is named who does not belong to the audience yet";
    }

    internal static Finding? FindSchoolLeaderKnows(SupportCase c)
    {
        foreach (var member in c.Request.Audience)
        {
            if (member.Role == AudienceRole.SchoolLeader)
                return null;
        }
        foreach (var member in c.Details.Joining)
        {
            if (member.Role == AudienceRole.SchoolLeader && c.RoleAfter(member.Person) == member.Role)
                return null;
        }
        return "no school leader is in the audience";
    }

    internal static Finding? FindDecidedBySchoolLeader(SupportCase c)
    {
        if (c.Facts.By is not { } by)
            return "it is not told which school leader decides";
        return c.Request.AudienceRoleOf(by) == AudienceRole.SchoolLeader
            ? null
            : Finding.Of("{by} is no school leader of the audience", ("by", by));
    }

    internal static Finding? FindUpdateKeepsConfidence(SupportCase c)
    {
        if (c.Details.Leader is not { } leader)
            return "it is not told which school leader is informed";
        var role = c.Request.AudienceRoleOf(leader);
        var isConcerned = leader == c.Request.Raiser || c.Request.About.Includes(leader);
        var isNoLeader = !isConcerned && !IsLeader(c, leader, role);
        var tellsTooMuch = role is null && !string.IsNullOrWhiteSpace(c.Details.Update);
        return isConcerned || isNoLeader || tellsTooMuch
            ? Finding.Of(
                Pieces.Of(
                    (isConcerned, "{leader} raised it or is whom it is about"),
                    (isNoLeader, "{leader} is no school leader"),
                    (tellsTooMuch, "{leader} is not of the audience, so only the state may be told")
                ),
                ("leader", leader)
            )
            : null;
    }

    internal static Finding? FindMadeFromInside(SupportCase c) =>
        c.Facts.By is { } by && !c.Request.MayRead(by)
            ? Finding.Of("{by} is neither the raiser nor of the audience", ("by", by))
            : null;

    private static bool Widens(SupportCase c)
    {
        if (c.Details.Level is { } level && level != c.Request.Level)
            return true;
        foreach (var member in c.Details.Joining)
        {
            if (c.Request.AudienceRoleOf(member.Person) is null)
                return true;
        }
        return false;
    }

    private static bool IsLeader(SupportCase c, PersonId leader, AudienceRole? role) =>
        role is null
            ? c.Facts.Staff.Count == 0 || AudienceMember.IsHeldBy(c.Facts.Staff, leader, Role.SchoolLeader)
            : role == AudienceRole.SchoolLeader;
}
