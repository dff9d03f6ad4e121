using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import.Ics;

namespace LearningCycles.Samples.SisHost.Calendars;

/// <summary>All that is known of a school's year, each part by itself, so that one of them can be taken anew without the others.</summary>
/// <param name="Plain">The year without any feed.</param>
/// <param name="Feed">The district's feed that is in force; null for none.</param>
/// <param name="ByHand">What people of the school added since, such as a snow day.</param>
public sealed record KnownYear(SchoolCalendar Plain, DistrictFeed? Feed, ValueList<DayEvent> ByHand)
{
    /// <summary>The year with all of it.</summary>
    public SchoolCalendar Whole()
    {
        var year = WithFeed(Plain, Feed);
        return year.With(ByHand.Where(added => !year.Events.Contains(added) && Touches(year, added)));
    }

    /// <summary>What is known of a year that people have: what neither the year itself nor its feed says was added by hand.</summary>
    public static KnownYear Of(SchoolCalendar plain, DistrictFeed? feed, SchoolCalendar published)
    {
        ArgumentNullException.ThrowIfNull(published);
        var said = WithFeed(plain, feed).Events.ToHashSet();
        return new(plain, feed, published.Events.Where(one => !said.Contains(one)).ToValueList());
    }

    private static SchoolCalendar WithFeed(SchoolCalendar plain, DistrictFeed? feed) =>
        feed is null ? plain : feed.Read(plain).Applied.School;

    private static bool Touches(SchoolCalendar year, DayEvent added) =>
        added.First <= year.LastDay && year.FirstDay <= added.Last;
}
