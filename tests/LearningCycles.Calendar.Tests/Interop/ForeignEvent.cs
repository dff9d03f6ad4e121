namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>An event as a reader that nobody here wrote understood it.</summary>
/// <param name="Uid">The UID.</param>
/// <param name="Start">A date, or a moment in UTC; ISO 8601.</param>
/// <param name="End">As the start; empty if the event has none.</param>
/// <param name="Summary">The title.</param>
public sealed record ForeignEvent(string Uid, string Start, string End, string Summary)
{
    /// <summary>The STATUS; what a file means that says nothing is CONFIRMED.</summary>
    public string Status { get; init; } = "CONFIRMED";

    /// <summary>The SEQUENCE.</summary>
    public int Sequence { get; init; }

    /// <summary>Reads a line of the small programs in this folder.</summary>
    internal static ForeignEvent Parse(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != 6)
            throw new FormatException($"The reader wrote \"{line}\", which is not six fields.");
        return new(Plain(fields[0]), fields[1], fields[2], Plain(fields[3]))
        {
            Status = fields[4],
            Sequence = int.Parse(fields[5], System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    internal static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                plain.Append(
                    text[++i] switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        var c => c,
                    }
                );
            else
                plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
