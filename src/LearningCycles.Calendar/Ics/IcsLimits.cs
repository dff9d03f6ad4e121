namespace LearningCycles.Calendar.Ics;

/// <summary>How much of a file is read. Each limit that is met is reported as a problem.</summary>
/// <example>
/// <code>
/// IcsLimits limits = new() { Components = 6 };
/// var reading = IcsReader.Read(IcsWriter.ToText(feed), limits);
/// Console.WriteLine($"{reading.Calendar.Events.Count} of {feed.Events.Count} events"); // 3 of 10 events
/// Console.WriteLine(reading.Problems.First(problem => problem.Severity == IcsSeverity.Error).Code);
/// // TooManyComponents
/// </code>
/// </example>
public sealed record IcsLimits
{
    /// <summary>Limits far above any feed of a school: 64 MiB, 200,000 components.</summary>
    public static IcsLimits Default { get; } = new();

    /// <summary>The octets of the file, at least 1.</summary>
    public int Octets
    {
        get;
        init => field = Positive(value, nameof(Octets));
    } = 64 * 1024 * 1024;

    /// <summary>The octets of one line after unfolding, at least 1.</summary>
    public int LineOctets
    {
        get;
        init => field = Positive(value, nameof(LineOctets));
    } = 1024 * 1024;

    /// <summary>The components, inner ones included, at least 1.</summary>
    public int Components
    {
        get;
        init => field = Positive(value, nameof(Components));
    } = 200_000;

    /// <summary>How deep a component may lie; VCALENDAR itself is at depth 1. At most 100.</summary>
    public int Depth
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Depth), 1, 100);
    } = 8;

    /// <summary>The problems that are told, at least 1.</summary>
    public int Problems
    {
        get;
        init => field = Positive(value, nameof(Problems));
    } = 1000;

    /// <summary>The occurrences that an expansion gives, at least 1.</summary>
    public int Occurrences
    {
        get;
        init => field = Positive(value, nameof(Occurrences));
    } = 100_000;

    /// <summary>
    /// The steps without an occurrence that all series of an expansion may take together, such as days that a rule looks at
    /// and does not name, at least 1. A series of a school takes some hundreds.
    /// </summary>
    public int Steps
    {
        get;
        init => field = Positive(value, nameof(Steps));
    } = 20_000_000;

    /// <summary>The limits of size and of occurrences: <c>at most 67108864 octets, 200000 components, 100000 occurrences</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"at most {Octets} octets, {Components} components, {Occurrences} occurrences");

    private static int Positive(int value, string name) => Guard.Against.OutOfBounds(value, name, 1, int.MaxValue);
}
