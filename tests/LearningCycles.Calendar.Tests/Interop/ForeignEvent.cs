namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>An event as a reader that nobody here wrote understood it.</summary>
/// <param name="Uid">The UID.</param>
/// <param name="Start">A date, or a moment in UTC; ISO 8601.</param>
/// <param name="End">As the start; empty if the event has none.</param>
/// <param name="Summary">The title.</param>
public sealed record ForeignEvent(string Uid, string Start, string End, string Summary)
{
    /// <summary>Reads a line of the small programs in this folder.</summary>
    internal static ForeignEvent Parse(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != 4)
            throw new FormatException($"The reader wrote \"{line}\", which is not four fields.");
        return new(Plain(fields[0]), fields[1], fields[2], Plain(fields[3]));
    }

    private static string Plain(string text)
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
