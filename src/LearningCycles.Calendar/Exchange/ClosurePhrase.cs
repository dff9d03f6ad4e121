using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Words in a title, and what a day is that has them: a row of a <see cref="ClosureLexicon" />.</summary>
/// <param name="Words">
/// Whole words; case, punctuation and extra spaces do not matter. A <c>#</c> between spaces stands for a number up to
/// twelve (<c>1</c>, <c>1st</c>, <c>first</c>), and at the end of a word for one in digits (<c>q#</c> is <c>Q1</c>). A <c>##</c> stands for a number that is
/// not the term's own: <c>end of quarter ## semester #</c>. In a phrase of <see cref="ClosureMeaning.RotationLabel" />, <c>*</c>
/// stands for one of the school's labels.
/// </param>
/// <param name="Kind">What the day is.</param>
/// <param name="NeedsPerson">Whether a person should look at it all the same, such as at a day that is kept free in case it is needed.</param>
/// <example>
/// <code>
/// ClosurePhrase ends = new("# nine weeks ends", DayEventKind.Information)
/// {
///     Meaning = ClosureMeaning.TermEnds,
///     Term = "Quarter",
/// };
/// IcsCalendar announced = new([new("q3", stamp, IcsTime.On(new(2027, 3, 12)), null, "Third nine weeks ends")]);
/// var reading = ClosureImport.Read(announced, abYear, ClosureLexicon.Default.With(ends));
/// Console.WriteLine(reading.Decisions[0].Facts[^1]); // Quarter 3 ends 2027-03-12
/// </code>
/// </example>
public sealed record ClosurePhrase(string Words, DayEventKind Kind, bool NeedsPerson = false)
{
    /// <summary>Whole words; case, punctuation and extra spaces do not matter.</summary>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public string Words
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    } = Guard.Against.NullOrWhiteSpace(Words);

    /// <summary>What the day is.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public DayEventKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = Guard.Against.EnumOutOfRange(Kind);

    /// <summary>
    /// The lasting name by which a host replaces or takes out the row. Made from the words it was first given, such as
    /// <c>no-school</c>, unless said; it stays when the words are changed.
    /// </summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id));
    } = TitleWords.IdOf(Words);

    /// <summary>What it says: something of the day, unless it is about terms or the rotation.</summary>
    public ClosureMeaning Meaning
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>
    /// Of two phrases that stand beside each other in a title, the one of the lower rank decides; of one rank, the longer.
    /// A district's own have 0 unless said. Inside of a longer phrase, none counts.
    /// </summary>
    public int Rank { get; init; }

    /// <summary>
    /// The kind of term that begins or ends, such as <c>Quarter</c>, by which terms are named; empty for other phrases.
    /// The last <c>Semester</c>, <c>Trimester</c> or <c>Quarter</c> ends with the year; of others the feed has to say it.
    /// </summary>
    public string Term
    {
        get;
        init => field = Guard.Against.Null(value);
    } = "";

    /// <summary>The words, and what a day is that has them: <c>pd day: TeacherOnly</c>.</summary>
    public override string ToString() =>
        $"{Words}: {(Meaning == ClosureMeaning.Day ? InvariantText.Of(Kind) : InvariantText.Of(Meaning))}";
}
