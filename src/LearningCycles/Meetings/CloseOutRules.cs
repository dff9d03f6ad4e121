using System.Numerics;
using LearningCycles.Rules;
using static LearningCycles.Meetings.MeetingMove;

namespace LearningCycles.Meetings;

/// <summary>What a 1:1 needs to be closed out.</summary>
internal static class CloseOutRules
{
    private const string Regular = "Objective 1, regular 1:1s";
    private const string Norms = "Objective 1, norms and routines";

    internal static ValueList<Rule<MeetingMove, MeetingCase>> Rows { get; } =
    [
        Row(
            MeetingRuleIds.TeacherLeads,
            Severity.Advice,
            "Over a cycle the teacher leads at least the policy's share of the 1:1s.",
            Regular,
            FindTeacherLeads,
            "more 1:1s that the teacher leads"
        ),
        Row(
            MeetingRuleIds.NextStepsAgreed,
            Severity.Required,
            "A 1:1 ends with a next step, or with a reason why there is none.",
            Regular,
            FindNextStepsAgreed,
            "a next step, or the reason why there is none"
        ),
        Row(
            MeetingRuleIds.NextStepsComplete,
            Severity.Required,
            "Each next step says what is done, by whom, and by which day from the 1:1 on.",
            Regular,
            FindNextStepsComplete,
            "text, owner and due day of each next step, handed in with the facts"
        ),
        Row(
            MeetingRuleIds.NextStepsInReach,
            Severity.Advice,
            "Each next step is due on a school day, not after the end of the cycle.",
            Regular,
            FindNextStepsInReach,
            "due days that are school days of the cycle"
        ),
        Row(
            MeetingRuleIds.FeedbackRequested,
            Severity.Required,
            "Feedback is asked for on the structure and on the content of a 1:1 once it was held.",
            Regular,
            FindFeedbackRequested,
            "a request on each of structure and content, asked on the day of the 1:1 or later"
        ),
        Row(
            MeetingRuleIds.ChangeDecided,
            Severity.Advice,
            "An answer that asks for a change is followed by a decision by the next 1:1.",
            Regular,
            FindChangeDecided,
            "a decision in the feedback of the earlier 1:1"
        ),
        Row(
            MeetingRuleIds.VariedActivities,
            Severity.Advice,
            "The 1:1s of a cycle hold at least the policy's number of different activities.",
            Regular,
            FindVariedActivities,
            "an activity that fits the stage of the cycle; SuggestedActivities lists some"
        ),
        Row(
            MeetingRuleIds.ProtocolFollowed,
            Severity.Required,
            "A feedback meeting declares one of the school's protocols and fills its mandatory steps.",
            Norms,
            FindProtocolFollowed,
            "one of the policy's protocols, with something written for each mandatory step"
        ),
        Row(
            MeetingRuleIds.ActivitiesTold,
            Severity.Advice,
            "What was done in a 1:1 is told, and described when it is not of the catalogue.",
            Regular,
            FindActivitiesTold,
            "the activities, each from the catalogue or described"
        ),
    ];

    private static Rule<MeetingMove, MeetingCase> Row(
        RuleId id,
        Severity severity,
        string statement,
        string source,
        Func<MeetingCase, Finding?> find,
        string supply
    ) => new(id, [CloseOut], severity, statement, source, find) { Supply = supply };

    private static Finding? FindTeacherLeads(MeetingCase c)
    {
        int held = 1,
            led = c.Meeting.LedBy == c.Meeting.Teacher ? 1 : 0;
        foreach (var earlier in c.Facts.EarlierMeetings)
        {
            if (!IsEarlierInCycle(earlier, c.Meeting))
                continue;
            held++;
            if (earlier.LedBy == c.Meeting.Teacher)
                led++;
        }
        if (c.Meeting.Cycle is not { } cycle || held < c.Policy.ComparedFromMeetings)
            return null;
        return led * 100 >= held * c.Policy.TeacherLedPercent
            ? null
            : Finding.Of(
                "1:1s held in {cycle}: {held}; led by {teacher}: {led}; better: {percent} % of them",
                ("cycle", cycle),
                ("held", held),
                ("teacher", c.Meeting.Teacher),
                ("led", led),
                ("percent", c.Policy.TeacherLedPercent)
            );
    }

    private static Finding? FindNextStepsAgreed(MeetingCase c) =>
        c.Meeting.Record.NextSteps.Count > 0 || !string.IsNullOrWhiteSpace(c.Meeting.Record.NoNextStepsReason)
            ? null
            : "no next step is agreed on, and no reason is told why there is none";

    private static Finding? FindNextStepsComplete(MeetingCase c)
    {
        Listed unknown = new(),
            noText = new(),
            noOwner = new(),
            noDue = new(),
            early = new();
        var held = c.Meeting.HeldOn ?? c.Meeting.Slot.Day;
        foreach (var id in c.Meeting.Record.NextSteps)
        {
            if (StepOf(id, c.Facts.NextSteps) is not { } step)
            {
                unknown.Add(id);
                continue;
            }
            if (string.IsNullOrWhiteSpace(step.Text))
                noText.Add(id);
            if (step.Owner is null)
                noOwner.Add(id);
            if (step.Due is not { } due)
                noDue.Add(id);
            else if (due < held)
                early.Add(id);
        }
        return unknown.IsEmpty && noText.IsEmpty && noOwner.IsEmpty && noDue.IsEmpty && early.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!unknown.IsEmpty, "not handed in: {unknown}"),
                    (!noText.IsEmpty, "without a text: {noText}"),
                    (!noOwner.IsEmpty, "without an owner: {noOwner}"),
                    (!noDue.IsEmpty, "without a due day: {noDue}"),
                    (!early.IsEmpty, "due before the 1:1 on {held}: {early}")
                ),
                ("unknown", unknown),
                ("noText", noText),
                ("noOwner", noOwner),
                ("noDue", noDue),
                ("early", early),
                ("held", held)
            );
    }

    private static Finding? FindNextStepsInReach(MeetingCase c)
    {
        Listed noSchool = new(),
            late = new();
        foreach (var id in c.Meeting.Record.NextSteps)
        {
            if (StepOf(id, c.Facts.NextSteps) is not { Due: { } due })
                continue;
            if (!c.Facts.IsSchoolDay(due))
                noSchool.Add(id);
            if (due > c.Facts.CycleEnd)
                late.Add(id);
        }
        return noSchool.IsEmpty && late.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!noSchool.IsEmpty, "not due on a school day: {noSchool}"),
                    (!late.IsEmpty, "due after the cycle's last day {cycleEnd}: {late}")
                ),
                ("noSchool", noSchool),
                ("late", late),
                ("cycleEnd", c.Facts.CycleEnd is { } end ? InvariantText.Of(end) : "")
            );
    }

    private static Finding? FindFeedbackRequested(MeetingCase c)
    {
        var lacking = new Listed();
        if (!IsAsked(c.Meeting.Feedback.Structure, c))
            lacking.Add(FeedbackTopic.Structure);
        if (!IsAsked(c.Meeting.Feedback.Content, c))
            lacking.Add(FeedbackTopic.Content);
        return lacking.IsEmpty
            ? null
            : Finding.Of("no feedback is asked for since the 1:1 on: {topics}", ("topics", lacking));
    }

    // A request dated before the 1:1 is about another one; one dated after the move is not there yet.
    private static bool IsAsked(FeedbackRequest? request, MeetingCase c) =>
        request is not null && !(request.AskedOn < c.Meeting.HeldOn) && request.AskedOn <= c.On;

    private static Finding? FindChangeDecided(MeetingCase c)
    {
        OneOnOne? last = null;
        foreach (var other in c.Facts.EarlierMeetings)
        {
            if (IsEarlier(other, c.Meeting) && (last is null || IsAfter(other, last)))
                last = other;
        }
        if (last is null || !last.Feedback.AsksForChange)
            return null;
        if (last.Feedback.Decision is not { } decision || string.IsNullOrWhiteSpace(decision.Words))
            return Finding.Of("feedback on {meeting} asks for a change, and nothing is decided", ("meeting", last.Id));
        return decision.On > c.Meeting.HeldOn
            ? Finding.Of(
                "feedback on {meeting} asks for a change; it was decided on {decided}, after the next 1:1 on {held}",
                ("meeting", last.Id),
                ("decided", decision.On),
                ("held", c.Meeting.HeldOn.Value)
            )
            : null;
    }

    private static Finding? FindVariedActivities(MeetingCase c)
    {
        var held = 1;
        var kinds = Kinds(c.Meeting.Record);
        foreach (var earlier in c.Facts.EarlierMeetings)
        {
            if (!IsEarlierInCycle(earlier, c.Meeting))
                continue;
            held++;
            kinds |= Kinds(earlier.Record);
        }
        if (c.Meeting.Cycle is not { } cycle || held < c.Policy.ComparedFromMeetings)
            return null;
        var count = BitOperations.PopCount(kinds);
        return count >= c.Policy.MinimumActivityKinds
            ? null
            : Finding.Of(
                "1:1s held in {cycle}: {held}; different activities: {count}; better: {minimum}",
                ("cycle", cycle),
                ("held", held),
                ("count", count),
                ("minimum", c.Policy.MinimumActivityKinds)
            );
    }

    private static Finding? FindProtocolFollowed(MeetingCase c)
    {
        var allowed = c.Policy.FeedbackProtocols;
        if (allowed.Count == 0 || !c.Meeting.IsFeedbackMeeting)
            return null;
        if (c.Meeting.Protocol is not { } record)
            return Finding.Of(
                "the feedback meeting declares no protocol; the school's are: {protocols}",
                ("protocols", IdsOf(allowed))
            );
        var isAllowed = false;
        foreach (var protocol in allowed)
            isAllowed |= protocol.Id == record.Protocol.Id;
        var missing = record.MissingSteps();
        return isAllowed && missing.Count == 0
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!isAllowed, "{protocol} is none of the school's protocols, which are: {protocols}"),
                    (missing.Count > 0, "nothing is written for these steps of {protocol}: {steps}")
                ),
                ("protocol", record.Protocol.Id),
                ("protocols", IdsOf(allowed)),
                ("steps", Listed.Of(missing))
            );
    }

    private static Finding? FindActivitiesTold(MeetingCase c)
    {
        if (c.Meeting.Record.Activities.Count == 0)
            return "no activity is told";
        foreach (var activity in c.Meeting.Record.Activities)
        {
            if (activity.Kind == ActivityKind.Other && string.IsNullOrWhiteSpace(activity.Description))
                return Finding.Of("{kind} has no description", ("kind", activity.Kind));
        }
        return null;
    }

    private static Listed IdsOf(ValueList<FeedbackProtocol> protocols)
    {
        var ids = new Listed();
        foreach (var protocol in protocols)
            ids.Add(protocol.Id);
        return ids;
    }

    private static NextStep? StepOf(NextStepId id, ValueList<NextStep> steps)
    {
        foreach (var step in steps)
        {
            if (step.Id == id)
                return step;
        }
        return null;
    }

    private static uint Kinds(MeetingRecord record)
    {
        var kinds = 0u;
        foreach (var activity in record.Activities)
            kinds |= 1u << (int)activity.Kind;
        return kinds;
    }

    // Held before this one by the same two; a host may hand in all it has.
    private static bool IsEarlier(OneOnOne other, OneOnOne meeting) =>
        other.Id != meeting.Id
        && other.Lead == meeting.Lead
        && other.Teacher == meeting.Teacher
        && other.WasHeld
        && other.HeldOn <= meeting.HeldOn;

    // Two on one day are in the order of their slots, whatever the order in which they are handed in.
    private static bool IsAfter(OneOnOne other, OneOnOne last) =>
        other.HeldOn > last.HeldOn || (other.HeldOn == last.HeldOn && IsLater(other.Slot, last.Slot));

    private static bool IsLater(MeetingSlot other, MeetingSlot last) =>
        other.Day > last.Day || (other.Day == last.Day && other.Time > last.Time);

    private static bool IsEarlierInCycle(OneOnOne other, OneOnOne meeting) =>
        meeting.Cycle is not null && other.Cycle == meeting.Cycle && IsEarlier(other, meeting);
}
