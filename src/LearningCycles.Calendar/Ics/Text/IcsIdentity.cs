namespace LearningCycles.Calendar.Ics.Text;

/// <summary>What tells two events apart: the UID, and for one occurrence of a series its RECURRENCE-ID.</summary>
internal readonly record struct IcsIdentity(string Uid, string? RecurrenceId)
{
    internal static IcsIdentity Of(IcsEvent item) => new(item.Uid, item.RecurrenceId);

    public override string ToString() => RecurrenceId is null ? $"The UID {Uid}" : $"The UID {Uid} at {RecurrenceId}";
}
