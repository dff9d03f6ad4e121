using System.Globalization;
using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The words of exported calendars, in English. A host gives its own to write in another language.</summary>
/// <example>
/// <code>
/// var spanish = CoachingWords.English with { OneOnOne = "Reunión 1:1", TitleWith = "{0} con {1}" };
/// Console.WriteLine(spanish.NameOf(SessionKind.OneOnOne)); // Reunión 1:1
/// Console.WriteLine(calendar.For(Audience.Teacher(ana), nameOf, spanish).Items[0].Title); // Reunión 1:1 con Lee Park
/// </code>
/// </example>
public sealed record CoachingWords
{
    /// <summary>The English words.</summary>
    public static CoachingWords English { get; } = new();

    /// <summary>What a 1:1 is called.</summary>
    public string OneOnOne
    {
        get;
        init => field = Phrase(value, 0, nameof(OneOnOne));
    } = "Coaching 1:1";

    /// <summary>What an intention meeting is called.</summary>
    public string Intention
    {
        get;
        init => field = Phrase(value, 0, nameof(Intention));
    } = "Learning cycle: set intention";

    /// <summary>What an observation is called.</summary>
    public string Observation
    {
        get;
        init => field = Phrase(value, 0, nameof(Observation));
    } = "Observation";

    /// <summary>What a debrief is called.</summary>
    public string Debrief
    {
        get;
        init => field = Phrase(value, 0, nameof(Debrief));
    } = "Observation debrief";

    /// <summary>What a reflection meeting is called.</summary>
    public string Reflection
    {
        get;
        init => field = Phrase(value, 0, nameof(Reflection));
    } = "Learning cycle: reflect";

    /// <summary>What a learning activity is called.</summary>
    public string LearningActivity
    {
        get;
        init => field = Phrase(value, 0, nameof(LearningActivity));
    } = "Learning cycle: learn together";

    /// <summary>What a mid-cycle check is called.</summary>
    public string MidCycleCheck
    {
        get;
        init => field = Phrase(value, 0, nameof(MidCycleCheck));
    } = "Learning cycle: mid-cycle check";

    /// <summary>What a further session of a cycle is called.</summary>
    public string Additional
    {
        get;
        init => field = Phrase(value, 0, nameof(Additional));
    } = "Learning cycle: additional session";

    /// <summary>What a 1:1 takes in: <c>{0}</c> is the kinds' names, with commas between.</summary>
    public string Hosting
    {
        get;
        init => field = Phrase(value, 1, nameof(Hosting));
    } = "With: {0}.";

    /// <summary>A title with a person: <c>{0}</c> is what the session is called, <c>{1}</c> the other person's name.</summary>
    public string TitleWith
    {
        get;
        init => field = Phrase(value, 2, nameof(TitleWith));
    } = "{0} with {1}";

    /// <summary>Which week a 1:1 belongs to: <c>{0}</c> is its Monday.</summary>
    public string OfWeek
    {
        get;
        init => field = Phrase(value, 1, nameof(OfWeek));
    } = "For the week of {0}.";

    /// <summary>Which cycle an intention or reflection meeting belongs to: <c>{0}</c> is the cycle's number.</summary>
    public string OfCycle
    {
        get;
        init => field = Phrase(value, 1, nameof(OfCycle));
    } = "Learning cycle {0}.";

    /// <summary>Which observation of a cycle it is, or is about: <c>{0}</c> is the cycle's number, <c>{1}</c> the observation's.</summary>
    public string OfObservation
    {
        get;
        init => field = Phrase(value, 2, nameof(OfObservation));
    } = "Learning cycle {0}, observation {1}.";

    /// <summary>That a session was moved: <c>{0}</c> is its regular time.</summary>
    public string MovedFrom
    {
        get;
        init => field = Phrase(value, 1, nameof(MovedFrom));
    } = "Moved from {0}.";

    /// <summary>That a session was moved, and why: <c>{0}</c> is its regular time, <c>{1}</c> the closure or shared event.</summary>
    public string MovedFromBecause
    {
        get;
        init => field = Phrase(value, 2, nameof(MovedFromBecause));
    } = "Moved from {0}: {1}.";

    /// <summary>The title of a cancelled session: <c>{0}</c> is its title before.</summary>
    public string CancelledTitle
    {
        get;
        init => field = Phrase(value, 1, nameof(CancelledTitle));
    } = "Cancelled: {0}";

    /// <summary>That a session is cancelled, and why: <c>{0}</c> is the reason.</summary>
    public string CancelledBecause
    {
        get;
        init => field = Phrase(value, 1, nameof(CancelledBecause));
    } = "Cancelled: {0}.";

    /// <summary>A person's calendar's name: <c>{0}</c> is the person's name, <c>{1}</c> the school's.</summary>
    public string CalendarOf
    {
        get;
        init => field = Phrase(value, 2, nameof(CalendarOf));
    } = "Coaching: {0} ({1})";

    /// <summary>The shared calendar's name: <c>{0}</c> is the school's name.</summary>
    public string CalendarOfIlt
    {
        get;
        init => field = Phrase(value, 1, nameof(CalendarOfIlt));
    } = "Coaching: Instructional Leadership Team ({0})";

    /// <summary>What a person's calendar holds: <c>{0}</c> is the school's name, <c>{1}</c> its time zone.</summary>
    public string AboutOwn
    {
        get;
        init => field = Phrase(value, 2, nameof(AboutOwn));
    } = "Coaching sessions at {0}. Times are those of {1}.";

    /// <summary>What the shared calendar holds: <c>{0}</c> is the school's name, <c>{1}</c> its time zone.</summary>
    public string AboutIlt
    {
        get;
        init => field = Phrase(value, 2, nameof(AboutIlt));
    } = "All coaching sessions at {0}, by category and time only. Times are those of {1}.";

    /// <summary>What a kind of session is called in these words, as the title of an event. In the middle of an English sentence: <see cref="SessionKindWords.InWords" />.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public string NameOf(SessionKind kind) =>
        kind switch
        {
            SessionKind.OneOnOne => OneOnOne,
            SessionKind.Intention => Intention,
            SessionKind.Observation => Observation,
            SessionKind.Debrief => Debrief,
            SessionKind.Reflection => Reflection,
            SessionKind.LearningActivity => LearningActivity,
            SessionKind.MidCycleCheck => MidCycleCheck,
            SessionKind.Additional => Additional,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of session."),
        };

    /// <summary>What sessions are called: <c>Coaching 1:1, Observation …</c>.</summary>
    public override string ToString() => $"{OneOnOne}, {Observation} …";

    // A place that nothing fills would only be found when a calendar is written.
    private static string Phrase(string value, int places, string name)
    {
        Guard.Against.NullOrWhiteSpace(value, name);
        try
        {
            _ = string.Format(CultureInfo.InvariantCulture, value, new object[places]);
            return value;
        }
        catch (FormatException wrong)
        {
            throw new ArgumentException(
                InvariantText.Of(
                    $"{name} is \"{value}\", which has a place that nothing fills: it may have {places}.\nMaybe count them from 0, or double a brace that is meant as one?"
                ),
                name,
                wrong
            );
        }
    }
}
