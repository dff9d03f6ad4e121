using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>A session as it was wished for. Whom it joins, what it is for, and its week or its number in a cycle stand in its key.</summary>
internal sealed record StoredPlannedSession
{
    public required SessionKey Key { get; init; }

    public required int Minutes { get; init; }

    public required LocalDate Earliest { get; init; }

    public required LocalDate Latest { get; init; }

    /// <summary>Whether week, cycle and number are those given here, and none where none is given, instead of the key's: of sessions that a host put together.</summary>
    public bool OwnPlace { get; init; }

    public LocalDate? Week { get; init; }

    public int? Cycle { get; init; }

    public int? Number { get; init; }

    public RegularTime? Regular { get; init; }

    public LocalDateTime? Nominal { get; init; }

    internal static StoredPlannedSession Of(PlannedSession session)
    {
        var ownPlace = (session.Week, session.Cycle, session.Number) != KeyText.PlaceOf(session.Key);
        return new()
        {
            Key = session.Key,
            Minutes = session.Minutes,
            Earliest = session.Earliest,
            Latest = session.Latest,
            OwnPlace = ownPlace,
            Week = ownPlace ? session.Week : null,
            Cycle = ownPlace ? session.Cycle : null,
            Number = ownPlace ? session.Number : null,
            Regular = session.Regular,
            Nominal = session.Nominal,
        };
    }

    internal PlannedSession ToValue()
    {
        var place = OwnPlace ? default : KeyText.PlaceOf(Guard.Against.Null(Key));
        return new(Key, Minutes, Earliest, Latest)
        {
            Week = Week ?? place.Week,
            Cycle = Cycle ?? place.Cycle,
            Number = Number ?? place.Number,
            Regular = Regular,
            Nominal = Nominal,
        };
    }
}
