using System.Text;

namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>
/// Puts each row of a CSV text on one line. OneRoster allows no line break within a value, and vendors write some all the
/// same: lines are joined where a quote is open, if that makes a whole row. Where it does not, the quote was left open by
/// mistake, and costs its own row alone.
/// </summary>
internal sealed class CsvLines
{
    /// <summary>Stands for a line break within a value, until the value is read.</summary>
    internal const char Break = '\u2028';

    private const int MostJoined = 10;

    private readonly StringBuilder text = new();
    private readonly List<int> lines = [];

    private CsvLines() { }

    /// <summary>The text, a row on each line.</summary>
    internal string Text => text.ToString();

    /// <summary>On which line each row began, from 1.</summary>
    internal IReadOnlyList<int> Lines => lines;

    internal static CsvLines Of(string content)
    {
        var result = new CsvLines();
        var all = Split(content);
        var columns = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(all[i]))
                continue;
            var shape = new RowShape();
            shape.Take(all[i]);
            if (columns == 0)
                columns = shape.Fields;
            var last = shape.IsOpen ? WholeRow(all, i, columns, shape) : i;
            result.lines.Add(i + 1);
            result.text.AppendJoin(Break, all.Skip(i).Take(last - i + 1)).Append('\n');
            i = last;
        }
        return result;
    }

    /// <summary>The line on which a row ends that began with an open quote; its own, when no lines after it make it whole.</summary>
    private static int WholeRow(List<string> all, int first, int columns, RowShape shape)
    {
        for (var last = first + 1; last < all.Count && last <= first + MostJoined; last++)
        {
            shape.Take(all[last]);
            if (!shape.IsOpen)
                return shape.IsSound && shape.Fields == columns ? last : first;
        }
        return first;
    }

    private static List<string> Split(string content)
    {
        // A CR alone is an old Mac's line end, or a CR within a value.
        var all = content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').ToList();
        return all;
    }

    /// <summary>Counts the fields of a row over its lines, and tells whether its quotes stand where they may.</summary>
    private sealed class RowShape
    {
        private bool wasClosed;

        internal int Fields { get; private set; } = 1;

        internal bool IsOpen { get; private set; }

        internal bool IsSound { get; private set; } = true;

        internal void Take(string line)
        {
            var atStart = !IsOpen && !wasClosed;
            for (var i = 0; i < line.Length; i++)
            {
                var letter = line[i];
                if (IsOpen)
                {
                    if (letter != '"')
                        continue;
                    if (i + 1 < line.Length && line[i + 1] == '"')
                        i++;
                    else
                        (IsOpen, wasClosed) = (false, true);
                }
                else if (letter == ',')
                {
                    Fields++;
                    (atStart, wasClosed) = (true, false);
                }
                else if (letter == '"' && atStart)
                    (IsOpen, atStart) = (true, false);
                else
                {
                    IsSound &= !wasClosed && letter != '"';
                    atStart = false;
                }
            }
        }
    }
}
