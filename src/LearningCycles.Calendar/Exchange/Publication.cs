using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Who publishes calendars, when, and how often subscribers should ask again.</summary>
/// <example>
/// <code>
/// Publication publication = new("coaching.cole.example", stamp: Instant.FromUtc(2026, 8, 1, 0, 0))
/// {
///     Cancelled = CancelledSessions.Shown,
///     RefreshInterval = Duration.FromHours(4),
/// };
/// var file = IcsWriter.ToText(calendar.For(Audience.Teacher(ana)).ToIcs(publication));
/// Console.WriteLine(file.Split("\r\n").First(line => line.StartsWith("REFRESH-INTERVAL")));
/// // REFRESH-INTERVAL;VALUE=DURATION:PT240M
/// </code>
/// </example>
public sealed record Publication
{
    /// <summary>A publication.</summary>
    /// <param name="tenant">A domain name of the district or school, such as <c>coaching.cole.example</c>. It ends every UID.</param>
    /// <param name="stamp">When the plan was first published: the DTSTAMP of every session that was not changed since. Same stamp, same bytes.</param>
    /// <exception cref="ArgumentException">The tenant is not a domain name of letters, digits, dots and hyphens.</exception>
    public Publication(string tenant, Instant stamp)
    {
        Tenant = Guard.Against.InvalidInput(
            Guard.Against.NullOrWhiteSpace(tenant),
            nameof(tenant),
            text =>
                text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
                && Array.TrueForAll(text.Split('.'), label => label.Length > 0 && label[0] != '-' && label[^1] != '-'),
            $"'{tenant}' is not a domain name.\nMaybe write it like coaching.district.example?"
        );
        Stamp = stamp;
    }

    /// <summary>A domain name of the district or school.</summary>
    public string Tenant { get; }

    /// <summary>
    /// When the plan was first published. A session that was changed since has its own moment
    /// (<see cref="Cadences.CoachingSession.ChangedAt" />), so a host keeps this one for the year: with another, every event
    /// has other bytes.
    /// </summary>
    public Instant Stamp { get; }

    /// <summary>How often subscribers should ask again, in whole minutes, at least one; null says nothing. A wish only.</summary>
    /// <exception cref="ArgumentException">The duration is not a whole number of minutes, at least one.</exception>
    public Duration? RefreshInterval
    {
        get;
        init => field = value is { } duration ? TimeGuards.WholeMinutes(duration) : null;
    } = Duration.FromHours(12);

    /// <summary>
    /// Who cancels, in files that cancel (<see cref="CoachingView.ToCancellation" />); null stands for the tenant's own address,
    /// <c>https://</c> and its name, which is nobody's mail. Feeds name nobody.
    /// </summary>
    public IcsOrganizer? Organizer { get; init; }

    /// <summary>What a feed does with cancelled sessions.</summary>
    public CancelledSessions Cancelled
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Who and when.</summary>
    public override string ToString() => InvariantText.Of($"{Tenant} at {Stamp}");
}
