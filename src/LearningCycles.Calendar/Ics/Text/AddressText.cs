using System.Text;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads and writes ORGANIZER and ATTENDEE (RFC 5545 §3.8.4.1 and §3.8.4.3).</summary>
internal static class AddressText
{
    private const string MailTo = "mailto:";

    private static readonly string[] Roles = ["REQ-PARTICIPANT", "CHAIR", "OPT-PARTICIPANT", "NON-PARTICIPANT"];

    private static readonly string[] Answers = ["FALSE", "TRUE"];

    private static readonly string[] Participations =
    [
        "NEEDS-ACTION",
        "ACCEPTED",
        "DECLINED",
        "TENTATIVE",
        "DELEGATED",
        "IN-PROCESS",
        "COMPLETED",
    ];

    /// <summary>An address with its scheme; the one of mail is written in small letters, as Outlook wants it.</summary>
    internal static string Checked(string address)
    {
        TextGuards.OneLine(Guard.Against.NullOrWhiteSpace(address), nameof(address));
        return Settled(address)
            ?? throw new ArgumentException(
                $"\"{address}\" is no address: it has no scheme.\nMaybe mailto:{address}, or https://{address}?",
                nameof(address)
            );
    }

    internal static IcsOrganizer? ReadOrganizer(in ContentLine line)
    {
        if (ReadAddress(line) is not { } address)
            return null;
        List<IcsParameter>? kept = null;
        var name = "";
        var each = new ParameterText(line.Parameters);
        while (each.MoveNext())
        {
            if (each.Is("CN"u8))
                name = name.Length > 0 ? name : each.ReadWhole();
            else
                (kept ??= []).Add(KeptText.Parameter(each));
        }
        return new(address, name) { Parameters = kept is null ? [] : kept.ToValueList() };
    }

    internal static IcsAttendee? ReadAttendee(in ContentLine line)
    {
        if (ReadAddress(line) is not { } address)
            return null;
        List<IcsParameter>? kept = null;
        var name = "";
        IcsRole? role = null;
        IcsParticipation? participation = null;
        bool? answer = null;
        var each = new ParameterText(line.Parameters);
        while (each.MoveNext())
        {
            // A word that is none of ours is kept, unless it is one of ours with quotes gone astray.
            var values = ParameterText.Unquoted(each.Values);
            if (each.Is("CN"u8))
                name = name.Length > 0 ? name : each.ReadWhole();
            else if (each.Is("ROLE"u8) && Place(Roles, values) is >= 0 and var r)
                role ??= (IcsRole)r;
            else if (each.Is("PARTSTAT"u8) && Place(Participations, values) is >= 0 and var p)
                participation ??= (IcsParticipation)p;
            else if (each.Is("RSVP"u8) && Place(Answers, values) is >= 0 and var a)
                answer ??= a > 0;
            else if (KeptText.Parameter(each) is var parameter && !IsOwn(parameter))
                (kept ??= []).Add(parameter);
        }
        return new(address, name)
        {
            Role = role ?? IcsRole.Required,
            Participation = participation ?? IcsParticipation.NeedsAction,
            AnswerAsked = answer ?? false,
            Parameters = kept is null ? [] : kept.ToValueList(),
        };
    }

    /// <summary>The same from a property that is kept raw; null where its value is no address.</summary>
    internal static IcsAttendee? ReadAttendee(IcsProperty property)
    {
        var octets = Encoding.UTF8.GetBytes(PropertyText.Of(property));
        var lines = new ContentLines(octets, int.MaxValue);
        return lines.MoveNext() && ContentLine.TryRead(lines, out var line) ? ReadAttendee(line) : null;
    }

    internal static ValueList<IcsParameter> NotOwnOfOrganizer(ValueList<IcsParameter> parameters)
    {
        foreach (var parameter in Guard.Against.Null(parameters))
        {
            if (parameter.Name is "CN")
                throw Own(parameter, nameof(parameters));
        }
        return parameters;
    }

    internal static ValueList<IcsParameter> NotOwnOfAttendee(ValueList<IcsParameter> parameters)
    {
        foreach (var parameter in Guard.Against.Null(parameters))
        {
            if (IsOwn(parameter))
                throw Own(parameter, nameof(parameters));
        }
        return parameters;
    }

    internal static void Write(ref ContentLineWriter lines, IcsOrganizer organizer)
    {
        lines.Ascii("ORGANIZER"u8);
        Write(ref lines, organizer.Name, organizer.Parameters, organizer.Address);
    }

    internal static void Write(ref ContentLineWriter lines, IcsAttendee attendee)
    {
        lines.Ascii("ATTENDEE"u8);
        if (attendee.Role != IcsRole.Required)
        {
            lines.Ascii(";ROLE="u8);
            lines.Raw(Roles[(int)attendee.Role]);
        }
        if (attendee.Participation != IcsParticipation.NeedsAction)
        {
            lines.Ascii(";PARTSTAT="u8);
            lines.Raw(Participations[(int)attendee.Participation]);
        }
        if (attendee.AnswerAsked)
            lines.Ascii(";RSVP=TRUE"u8);
        Write(ref lines, attendee.Name, attendee.Parameters, attendee.Address);
    }

    // The name is always quoted: names with commas are common, and some readers look for quotes.
    private static void Write(
        ref ContentLineWriter lines,
        string name,
        ValueList<IcsParameter> parameters,
        string address
    )
    {
        if (name.Length > 0)
            lines.Quoted(";CN="u8, name);
        foreach (var parameter in parameters)
            lines.Parameter(parameter);
        lines.Ascii(":"u8);
        lines.Raw(address);
        lines.End();
    }

    private static bool IsOwn(IcsParameter parameter) =>
        parameter.Name switch
        {
            "CN" => true,
            "RSVP" => Place(Answers, parameter) >= 0,
            "ROLE" => Place(Roles, parameter) >= 0,
            "PARTSTAT" => Place(Participations, parameter) >= 0,
            _ => false,
        };

    private static int Place(string[] names, IcsParameter parameter) =>
        parameter.Values.Count == 1 ? Place(names, Encoding.UTF8.GetBytes(parameter.Values[0])) : -1;

    private static int Place(string[] names, ReadOnlySpan<byte> value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(value, names[i]))
                return i;
        }
        return -1;
    }

    private static string? ReadAddress(in ContentLine line) => Settled(TextValue.ReadRaw(line.Value));

    private static string? Settled(string address)
    {
        if (address.StartsWith(MailTo, StringComparison.Ordinal))
            return address;
        if (address.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase))
            return MailTo + address[MailTo.Length..];
        if (address.Contains(':', StringComparison.Ordinal))
            return string.IsNullOrWhiteSpace(address) ? null : address;
        return address.Contains('@', StringComparison.Ordinal) ? MailTo + address : null;
    }

    private static ArgumentException Own(IcsParameter parameter, string name) =>
        new(
            $"{parameter.Name} is held by a property of its own and would be written twice.\nMaybe set that one instead?",
            name
        );
}
