using LearningCycles.Machines;
using LearningCycles.Rules;
using static LearningCycles.Meetings.MeetingMove;

namespace LearningCycles.Meetings;

/// <summary>What the machine asks of a 1:1's slot and days.</summary>
internal static class SlotRules
{
    private const string Ours = "The machine of stages";
    private const string Shown = "{day} {time}, {minutes} minutes";

    internal static ValueList<Rule<MeetingMove, MeetingCase>> Rows { get; } =
    [
        Row(
            MeetingRuleIds.HeldNotInFuture,
            [Hold],
            "A 1:1 is held on a day that is told and has come.",
            FindHeldNotInFuture,
            "the day on which it took place"
        ),
        Row(
            MeetingRuleIds.LedByOneOfThePair,
            [Hold],
            "The lead or the teacher leads a 1:1.",
            FindLedByOneOfThePair,
            "who of the two led it"
        ),
        Row(
            MeetingRuleIds.NewSlotAhead,
            [Reschedule, MakeUp],
            "A new slot is another one than before, and its day is not past.",
            FindNewSlotAhead,
            "another slot, on the day of the move or later"
        ),
        new(
            MeetingRuleIds.NewSlotIsFree,
            [Reschedule, MakeUp],
            Severity.Required,
            "A new slot lies on a school day, and neither lead nor teacher is busy then.",
            "Objective 1, regular 1:1s",
            FindNewSlotIsFree
        )
        {
            Supply = "a slot on a school day on which both are free",
        },
        Row(
            MeetingRuleIds.SlotPassed,
            [Miss],
            "A 1:1 counts as missed when its slot and the policy's school days of grace have passed.",
            FindSlotPassed,
            "a later day; until then the 1:1 can be held or moved"
        ),
        Row(
            MeetingRuleIds.MadeUpOnce,
            [MakeUp],
            "A missed 1:1 is made up once.",
            FindMadeUpOnce,
            "the 1:1 that was planned in its place, to move"
        ),
        Row(
            MeetingRuleIds.ReopenWindow,
            [Reopen],
            "A 1:1 is reopened within the policy's number of school days.",
            FindReopenWindow,
            "an item on the next agenda instead of reopening"
        ),
    ];

    private static Rule<MeetingMove, MeetingCase> Row(
        RuleId id,
        ValueList<MeetingMove> guards,
        string statement,
        Func<MeetingCase, Finding?> find,
        string supply
    ) => new(id, guards, Severity.Required, statement, Ours, find) { Supply = supply };

    private static Finding? FindHeldNotInFuture(MeetingCase c)
    {
        if (c.Details.HeldOn is not { } held)
            return "no day is told on which the 1:1 took place";
        return held <= c.On
            ? null
            : Finding.Of("the 1:1 is said to be held on {held}, after {on}", ("held", held), ("on", c.On));
    }

    private static Finding? FindLedByOneOfThePair(MeetingCase c)
    {
        if (c.Details.LedBy is not { } leader)
            return Finding.Of(
                "nobody is named who led the 1:1; it may be {lead} or {teacher}",
                ("lead", c.Meeting.Lead),
                ("teacher", c.Meeting.Teacher)
            );
        return leader == c.Meeting.Lead || leader == c.Meeting.Teacher
            ? null
            : Finding.Of(
                "{leader} is neither {lead} nor {teacher}",
                ("leader", leader),
                ("lead", c.Meeting.Lead),
                ("teacher", c.Meeting.Teacher)
            );
    }

    private static Finding? FindNewSlotAhead(MeetingCase c)
    {
        if (c.Details.NewSlot is not { } slot)
            return Finding.Of("no new slot is told; the present one is " + Shown, Values(c.Meeting.Slot));
        if (slot == c.Meeting.Slot)
            return Finding.Of("the new slot is the present one, " + Shown, Values(slot));
        return slot.Day >= c.On
            ? null
            : Finding.Of("the new slot " + Shown + " lies before the move on {on}", [("on", c.On), .. Values(slot)]);
    }

    private static Finding? FindNewSlotIsFree(MeetingCase c)
    {
        if (c.Details.NewSlot is not { } slot)
            return null;
        var isSchoolDay = c.Facts.IsSchoolDay(slot.Day);
        return isSchoolDay && !c.Facts.NewSlotIsTaken
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!isSchoolDay, "{day} is no school day"),
                    (c.Facts.NewSlotIsTaken, "{lead} or {teacher} is busy in " + Shown)
                ),
                [("lead", c.Meeting.Lead), ("teacher", c.Meeting.Teacher), .. Values(slot)]
            );
    }

    private static Finding? FindSlotPassed(MeetingCase c)
    {
        var day = c.Meeting.Slot.Day;
        var days = c.Facts.CountSchoolDays.Passed(day, c.On);
        return c.On > day && days > c.Policy.MissedAfterSchoolDays
            ? null
            : Finding.Of(
                "school days since the slot on {day}: {days}; the 1:1 may be held or moved for {grace}",
                ("day", day),
                ("days", days),
                ("grace", c.Policy.MissedAfterSchoolDays)
            );
    }

    private static Finding? FindMadeUpOnce(MeetingCase c) =>
        c.Facts.MadeUpBy is { } other
            ? Finding.Of("{meeting} was already planned in its place", ("meeting", other))
            : null;

    private static Finding? FindReopenWindow(MeetingCase c)
    {
        var closed = c.Meeting.LastChange.On;
        var days = c.Facts.CountSchoolDays(closed, c.On);
        return days <= c.Policy.ReopenWithinSchoolDays
            ? null
            : Finding.Of(
                "school days since {closed}: {days}; a 1:1 is reopened within {maximum}",
                ("closed", closed),
                ("days", days),
                ("maximum", c.Policy.ReopenWithinSchoolDays)
            );
    }

    // Its values one by one: a language has its own word for minutes.
    private static (string Name, object Value)[] Values(MeetingSlot slot) =>
        [("day", slot.Day), ("time", slot.Time), ("minutes", slot.Minutes)];
}
