using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>Who is invited: ATTENDEE (RFC 5545 §3.8.4.1).</summary>
/// <example>
/// <code>
/// IcsAttendee invited = new("ana@cole.example", "Ana Ortiz") { Role = IcsRole.Optional, AnswerAsked = true };
/// Console.WriteLine(invited); // Ana Ortiz &lt;mailto:ana@cole.example&gt;
/// </code>
/// </example>
public sealed record IcsAttendee
{
    /// <summary>An invited person, group or room.</summary>
    /// <param name="address">An address with its scheme, such as <c>mailto:ana@cole.example</c>; <c>mailto:</c> is put before a bare e-mail address.</param>
    /// <param name="name">The name to show (CN); empty for none.</param>
    /// <exception cref="ArgumentException">The address is blank, has no scheme, or holds a control character.</exception>
    public IcsAttendee(string address, string name = "")
    {
        Address = AddressText.Checked(address);
        Name = CleanText.Of(name);
    }

    /// <summary>The address, such as <c>mailto:ana@cole.example</c>.</summary>
    public string Address { get; }

    /// <summary>The name to show: CN (RFC 5545 §3.2.2); empty for none.</summary>
    public string Name { get; }

    /// <summary>What the person's part is.</summary>
    public IcsRole Role
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>What the person answered.</summary>
    public IcsParticipation Participation
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether an answer is asked for: RSVP (RFC 5545 §3.2.17).</summary>
    public bool AnswerAsked { get; init; }

    /// <summary>Further parameters, such as CUTYPE or DELEGATED-TO, in their order; also a ROLE or PARTSTAT that we do not know.</summary>
    /// <exception cref="ArgumentException">A parameter says what another property of this type says.</exception>
    public ValueList<IcsParameter> Parameters
    {
        get;
        init => field = AddressText.NotOwnOfAttendee(value);
    } = [];

    /// <summary>The name and the address.</summary>
    public override string ToString() => Name.Length == 0 ? Address : $"{Name} <{Address}>";
}
