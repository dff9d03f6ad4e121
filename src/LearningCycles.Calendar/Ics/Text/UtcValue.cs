using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads a property that has to be in UTC, such as DTSTAMP.</summary>
internal static class UtcValue
{
    internal static Instant? Read(in ContentLine property, ProblemList problems)
    {
        if (!TimeValue.TryRead(property.Value, out var time))
        {
            problems.Warn(
                IcsProblemCode.MalformedTime,
                property.Number,
                $"{KeptText.Name(property.Name)} \"{ShortText.Of(property.Value)}\" is no time and is left out. Write it in UTC, such as 20260801T000000Z."
            );
            return null;
        }
        if (time.Kind != WrittenKind.Utc)
            problems.Warn(
                IcsProblemCode.MalformedTime,
                property.Number,
                $"{KeptText.Name(property.Name)} \"{ShortText.Of(property.Value)}\" does not say that it is in UTC; it is read so. Write it such as 20260801T000000Z."
            );
        return time.Instant;
    }
}
