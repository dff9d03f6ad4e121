using System.Globalization;
using System.Text;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>A table of figures, as text for a terminal or as Markdown. The first column is words, the others are numbers.</summary>
internal sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    public void Write(TextWriter output, bool markdown)
    {
        output.WriteLine($"{(markdown ? "### " : "")}{title}");
        var all = rows.Prepend(columns).ToList();
        var widths = Enumerable.Range(0, columns.Length).Select(i => all.Max(row => row[i].Length)).ToArray();
        output.WriteLine(Line(columns, widths, markdown));
        output.WriteLine(
            markdown
                ? "|" + string.Concat(columns.Select((_, i) => i == 0 ? "---|" : "---:|"))
                : new string('-', widths.Sum() + (2 * (widths.Length - 1)))
        );
        foreach (var row in rows)
            output.WriteLine(Line(row, widths, markdown));
        output.WriteLine();
        output.Flush();
    }

    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Share(double part, double whole) =>
        whole == 0 ? "-" : (100 * part / whole).ToString("0.00 '%'", CultureInfo.InvariantCulture);

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00 's'", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan time) =>
        time.TotalMilliseconds.ToString("0.0 'ms'", CultureInfo.InvariantCulture);

    public static string Megabytes(long octets) => (octets / 1e6).ToString("N0", CultureInfo.InvariantCulture) + " MB";

    private static string Line(string[] cells, int[] widths, bool markdown)
    {
        if (markdown)
            return "| " + string.Join(" | ", cells) + " |";
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            line.Append(i == 0 ? cells[i].PadRight(widths[i]) : "  " + cells[i].PadLeft(widths[i]));
        return line.ToString().TrimEnd();
    }
}
