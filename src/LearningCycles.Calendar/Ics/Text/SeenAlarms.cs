namespace LearningCycles.Calendar.Ics.Text;

/// <summary>
/// The last alarms of a text, by the lines that they were read from: most events of a file have the same one, and an alarm that
/// stands again, octet by octet, is the same value.
/// </summary>
internal sealed class SeenAlarms
{
    private readonly (int Start, int Length, int Lines, IcsAlarm? Alarm)[] seen = new (int, int, int, IcsAlarm?)[4];
    private int next;

    /// <summary>Takes an alarm whose lines stand here again, and passes over them.</summary>
    internal IcsAlarm? Pass(ref ContentLines lines)
    {
        foreach (var (start, length, count, alarm) in seen)
        {
            if (alarm is not null && lines.TryPass(start, length, count))
                return alarm;
        }
        return null;
    }

    /// <summary>Keeps an alarm with the place of its lines, from after its BEGIN to its END.</summary>
    internal void Keep(int start, int length, int lines, IcsAlarm alarm)
    {
        seen[next] = (start, length, lines, alarm);
        next = (next + 1) % seen.Length;
    }
}
