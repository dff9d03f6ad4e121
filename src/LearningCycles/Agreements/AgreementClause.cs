namespace LearningCycles.Agreements;

/// <summary>One clause of a coaching agreement.</summary>
public sealed record AgreementClause
{
    /// <summary>A clause.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="text">What it says. A blank one counts as missing.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which no file can hold; a signature would be lost with it.</exception>
    public AgreementClause(ClauseKind kind, string text)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Text = Guard.Against.Null(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                throw new ArgumentException(
                    InvariantText.Of(
                        $"The clause {kind} holds half of a surrogate pair at character {i + 1}.\nMaybe it was cut in the middle of a character?"
                    ),
                    nameof(text)
                );
        }
    }

    /// <summary>What it is about.</summary>
    public ClauseKind Kind { get; }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>Whether it says something.</summary>
    public bool IsWritten => !string.IsNullOrWhiteSpace(Text);

    /// <summary>The kind, without the text: it is private to the pair.</summary>
    public override string ToString() => InvariantText.Of(Kind);
}
