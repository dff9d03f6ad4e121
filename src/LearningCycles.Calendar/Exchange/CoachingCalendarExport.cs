using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Makes views of a coaching calendar, one for each audience.</summary>
public static class CoachingCalendarExport
{
    /// <summary>What an audience may see of a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="nameOf">The name to show for a person, always the same one; the id if null. The shared view shows no names.</param>
    /// <param name="words">The words to write in; English if null.</param>
    /// <returns>The view. For a person without sessions it has no items. A session that was cancelled and takes place again after all is not among the cancelled.</returns>
    /// <example>
    /// <code>
    /// var view = calendar.For(Audience.Teacher(ana), nameOf);
    /// Console.WriteLine(view.Name); // Coaching: Ana Ortiz (Cole Middle School)
    /// Console.WriteLine(view.Items[0]); // 2026-08-26 08:50 to 2026-08-26 09:20: Coaching 1:1 with Lee Park
    /// </code>
    /// </example>
    public static CoachingView For(
        this CoachingCalendar calendar,
        Audience audience,
        Func<PersonId, string>? nameOf = null,
        CoachingWords? words = null
    )
    {
        Guard.Against.Null(calendar);
        Guard.Against.Null(audience);
        var maker = new ViewMaker(calendar, nameOf, words);
        return audience switch
        {
            Audience.ForTeacher teacher => maker.Own(teacher, teacher.Person),
            Audience.ForLead lead => maker.Own(lead, lead.Person),
            Audience.ForIlt ilt => maker.Shared(ilt),
            _ => throw new ArgumentException($"No such audience: {audience}.", nameof(audience)),
        };
    }

    /// <summary>
    /// The view of every person, each the same as <see cref="For" /> gives it: first the leads, then the teachers, each by
    /// id. It takes each session in hand once for the lead and once for the teacher, where asking for one person after the
    /// other goes through the whole calendar for each.
    /// </summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="nameOf">The name to show for a person, always the same one; the id if null.</param>
    /// <param name="words">The words to write in; English if null.</param>
    /// <returns>
    /// One view for each lead and one for each teacher, of the plan or of a session, cancelled ones included: who left the plan
    /// is told, too. A person who is both has two. Made as they are asked for. The shared view is not among them.
    /// </returns>
    /// <example>
    /// <code>
    /// foreach (var view in calendar.ForEveryone(nameOf))
    ///     Console.WriteLine($"{view.Name}: {view.Items.Count}");
    /// // Coaching: Lee Park (Cole Middle School): 119
    /// // Coaching: Ana Ortiz (Cole Middle School): 39
    /// // Coaching: Ben Ortiz (Cole Middle School): 40
    /// // Coaching: Cam Ortiz (Cole Middle School): 20
    /// // Coaching: Dee Ortiz (Cole Middle School): 20
    /// </code>
    /// </example>
    public static IEnumerable<CoachingView> ForEveryone(
        this CoachingCalendar calendar,
        Func<PersonId, string>? nameOf = null,
        CoachingWords? words = null
    )
    {
        Guard.Against.Null(calendar);
        return Views();

        IEnumerable<CoachingView> Views()
        {
            foreach (var view in new ViewMaker(calendar, nameOf, words).Everyone())
                yield return view;
        }
    }
}
