using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>A piece of well-formed HTML. What is put into it is escaped, so no name or title can become markup.</summary>
/// <remarks>Only text, numbers and other markup fit into a hole: a date has to be put into words first.</remarks>
internal readonly struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    internal static Markup None => default;

    internal static Markup Of(Handler html) => new(html.ToString());

    /// <summary>Pieces one after the other.</summary>
    internal static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(piece => piece.html)));

    /// <summary>Pieces each on a line of its own; an empty piece takes no line.</summary>
    internal static Markup Lines(params IEnumerable<Markup> pieces) =>
        new(string.Join('\n', pieces.Select(piece => piece.html).Where(html => !string.IsNullOrEmpty(html))));

    /// <summary>Text that is markup already, such as the style sheet.</summary>
    internal static Markup Trusted(string html) => new(html);

    public override string ToString() => html ?? "";

    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder builder;

        public Handler(int literalLength, int formattedCount) =>
            builder = new StringBuilder(literalLength + (formattedCount * 16));

        public void AppendLiteral(string value) => builder.Append(value);

        public void AppendFormatted(Markup value) => builder.Append(value.html);

        public void AppendFormatted(int value) => builder.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(string value)
        {
            foreach (var rune in value.EnumerateRunes())
                Append(rune);
        }

        public override string ToString() => builder.ToString();

        private void Append(Rune rune)
        {
            _ = rune.Value switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append("&quot;"),
                '\'' => builder.Append("&#39;"),
                '\r' or '\n' or '\t' => builder.Append(' '),
                // Neither HTML nor XML has the other control characters.
                < ' ' or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => builder.Append('\uFFFD'),
                _ => builder.Append(rune.ToString()),
            };
        }
    }
}
