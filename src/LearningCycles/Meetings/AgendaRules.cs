using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Meetings.MeetingMove;

namespace LearningCycles.Meetings;

/// <summary>What the agenda of a 1:1 needs.</summary>
internal static class AgendaRules
{
    private const string Regular = "Objective 1, regular 1:1s";

    internal static ValueList<Rule<MeetingMove, MeetingCase>> Rows { get; } =
    [
        new(
            MeetingRuleIds.AgendaByTeacher,
            [MakeReady, Hold],
            Severity.Advice,
            "The teacher has an item on the agenda in time before the 1:1.",
            Regular,
            FindAgendaByTeacher
        )
        {
            Supply = "an agenda item by the teacher, the policy's number of school days before the 1:1",
        },
        new(
            MeetingRuleIds.OpenStepsCarried,
            [MakeReady],
            Severity.Required,
            "Every next step that is still open is on the agenda.",
            Regular,
            FindOpenStepsCarried
        )
        {
            Supply = "an agenda item for each open next step; Agenda.Carrying adds them",
        },
        new(
            MeetingRuleIds.AgendaHasItem,
            [MakeReady],
            Severity.Required,
            "An agenda that stands has an item.",
            Regular,
            FindAgendaHasItem
        )
        {
            Supply = "an agenda item that says something",
        },
    ];

    private static Finding? FindAgendaByTeacher(MeetingCase c)
    {
        var meets = c is { Move: Hold, Details.HeldOn: { } held } ? held : c.Meeting.Slot.Day;
        LocalDate? first = null;
        foreach (var item in c.Meeting.Agenda.Items)
        {
            if (item.IsWritten && item.Author == c.Meeting.Teacher && !(item.On >= first))
                first = item.On;
        }
        if (first is not { } on)
            return Finding.Of("the agenda has no item by {teacher}", ("teacher", c.Meeting.Teacher));
        if (on > meets)
            return Finding.Of(
                "the first agenda item by {teacher} is of {on}, after the 1:1 on {meets}",
                ("teacher", c.Meeting.Teacher),
                ("on", on),
                ("meets", meets)
            );
        var days = c.Facts.CountSchoolDays(on, meets);
        return days >= c.Policy.AgendaBeforeSchoolDays
            ? null
            : Finding.Of(
                "school days from the first agenda item by {teacher} to the 1:1 on {meets}: {days}; better: {minimum}",
                ("teacher", c.Meeting.Teacher),
                ("meets", meets),
                ("days", days),
                ("minimum", c.Policy.AgendaBeforeSchoolDays)
            );
    }

    private static Finding? FindOpenStepsCarried(MeetingCase c)
    {
        var lacking = new Listed();
        var meets = c.Meeting.Slot.Day;
        foreach (var step in c.Facts.NextSteps)
        {
            if (OneOnOne.IsCarried(step, meets) && !c.Meeting.Agenda.Carries(step.Id))
                lacking.Add(step.Id);
        }
        return lacking.IsEmpty
            ? null
            : Finding.Of("still open and not on the agenda: {steps}; carry them along", ("steps", lacking));
    }

    private static Finding? FindAgendaHasItem(MeetingCase c)
    {
        foreach (var item in c.Meeting.Agenda.Items)
        {
            if (item.IsWritten)
                return null;
        }
        return "the agenda has no item that says something";
    }
}
