namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Who is booked when. A person's bookings are kept by day.</summary>
internal sealed class Ledger(int days)
{
    private readonly Dictionary<PersonYear, List<Booking>?[]> byPerson = [];

    internal void Book(Booking booking, int day, int start)
    {
        booking.Day = day;
        booking.Start = start;
        (Of(booking.Lead)[day] ??= []).Add(booking);
        (Of(booking.Teacher)[day] ??= []).Add(booking);
    }

    internal void Unbook(Booking booking)
    {
        Of(booking.Lead)[booking.Day]!.Remove(booking);
        Of(booking.Teacher)[booking.Day]!.Remove(booking);
        booking.Day = -1;
    }

    /// <summary>The person's session that overlaps a time, or null.</summary>
    internal Booking? At(PersonYear person, int day, int from, int to)
    {
        foreach (var booking in On(person, day))
        {
            if (booking.Start < to && from < booking.End)
                return booking;
        }
        return null;
    }

    internal int CountOn(PersonYear person, bool asLead, int day)
    {
        var count = 0;
        foreach (var booking in On(person, day))
        {
            if ((booking.Lead == person) == asLead)
                count++;
        }
        return count;
    }

    internal int CountObservationsOn(PersonYear teacher, int day)
    {
        var count = 0;
        foreach (var booking in On(teacher, day))
        {
            if (booking.Teacher == teacher && booking.IsObservation)
                count++;
        }
        return count;
    }

    internal int CountIn(PersonYear person, bool asLead, Range week)
    {
        var count = 0;
        for (var day = week.Start.Value; day < week.End.Value; day++)
            count += CountOn(person, asLead, day);
        return count;
    }

    private ReadOnlySpan<Booking> On(PersonYear person, int day) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Of(person)[day]);

    private List<Booking>?[] Of(PersonYear person)
    {
        if (!byPerson.TryGetValue(person, out var byDay))
            byPerson[person] = byDay = new List<Booking>?[days];
        return byDay;
    }
}
