using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>Who calls people together, or who publishes: ORGANIZER (RFC 5545 §3.8.4.3).</summary>
public sealed record IcsOrganizer
{
    /// <summary>An organizer.</summary>
    /// <param name="address">An address with its scheme, such as <c>mailto:lee@cole.example</c> or <c>https://coaching.cole.example</c>; <c>mailto:</c> is put before a bare e-mail address.</param>
    /// <param name="name">The name to show (CN); empty for none.</param>
    /// <exception cref="ArgumentException">The address is blank, has no scheme, or holds a control character.</exception>
    public IcsOrganizer(string address, string name = "")
    {
        Address = AddressText.Checked(address);
        Name = CleanText.Of(name);
    }

    /// <summary>The address, such as <c>mailto:lee@cole.example</c>.</summary>
    public string Address { get; }

    /// <summary>The name to show: CN (RFC 5545 §3.2.2); empty for none.</summary>
    public string Name { get; }

    /// <summary>Further parameters, such as SENT-BY, in their order.</summary>
    /// <exception cref="ArgumentException">A parameter is CN, which is <see cref="Name" />.</exception>
    public ValueList<IcsParameter> Parameters
    {
        get;
        init => field = AddressText.NotOwnOfOrganizer(value);
    } = [];

    /// <summary>The name and the address.</summary>
    public override string ToString() => Name.Length == 0 ? Address : $"{Name} <{Address}>";
}
