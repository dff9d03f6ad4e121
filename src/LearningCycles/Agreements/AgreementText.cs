using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace LearningCycles.Agreements;

/// <summary>What a coaching agreement says, and until when.</summary>
/// <example>
/// <code>
/// var text = new AgreementText(lastDay: new(2027, 5, 28), [
///     new(ClauseKind.DutiesOfLead, "Lee says within three days what was seen."),
///     new(ClauseKind.Rhythm, "")]);
/// var unsaid = AgreementPolicy.Default.EssentialClauses.Where(kind => !text.Says(kind));
/// Console.WriteLine(string.Join(", ", unsaid)); // DutiesOfTeacher, Confidentiality, Rhythm
/// </code>
/// </example>
public sealed record AgreementText
{
    /// <summary>A text.</summary>
    /// <param name="lastDay">The last day on which it is in force, such as the school year's last.</param>
    /// <param name="clauses">The clauses in their order; may be none while it is being drafted.</param>
    public AgreementText(LocalDate lastDay, ValueList<AgreementClause>? clauses = null)
    {
        LastDay = lastDay;
        Clauses = clauses ?? [];
        Fingerprint = FingerprintOf(LastDay, Clauses);
    }

    /// <summary>The last day on which it is in force.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The clauses in their order.</summary>
    public ValueList<AgreementClause> Clauses { get; }

    /// <summary>
    /// The content in short: the SHA-256 of the text's canonical form, in 64 lower-case hexadecimal digits. Another text has another one.
    /// </summary>
    /// <remarks>
    /// The canonical form is a row of fields, each written as its length in UTF-8 octets in decimal digits, a colon and the octets:
    /// <c>coaching-agreement/1</c>, the last day (ISO 8601), the number of clauses, and for each clause its kind and its text.
    /// Blanks and line ends count as they are.
    /// </remarks>
    public string Fingerprint { get; }

    /// <summary>Whether a clause of a kind says something.</summary>
    public bool Says(ClauseKind kind)
    {
        foreach (var clause in Clauses)
        {
            if (clause.Kind == kind && clause.IsWritten)
                return true;
        }
        return false;
    }

    /// <summary>The number of clauses, the last day and the fingerprint's beginning. No clause is shown.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Clauses.Count} clauses until {LastDay}, {Fingerprint[..8]}");

    private static string FingerprintOf(LocalDate lastDay, ValueList<AgreementClause> clauses)
    {
        using var form = new MemoryStream();
        Write(form, "coaching-agreement/1");
        Write(form, InvariantText.Of(lastDay));
        Write(form, InvariantText.Of(clauses.Count));
        foreach (var clause in clauses)
        {
            Write(form, InvariantText.Of(clause.Kind));
            Write(form, clause.Text);
        }
        // Convert.ToHexStringLower is not in net8.0.
        var hex = new StringBuilder(64);
        foreach (var octet in SHA256.HashData(form.ToArray()))
            hex.Append(octet.ToString("x2", CultureInfo.InvariantCulture));
        return hex.ToString();
    }

    private static void Write(MemoryStream form, string field)
    {
        var octets = Encoding.UTF8.GetBytes(field);
        form.Write(Encoding.UTF8.GetBytes(InvariantText.Of($"{octets.Length}:")));
        form.Write(octets);
    }
}
