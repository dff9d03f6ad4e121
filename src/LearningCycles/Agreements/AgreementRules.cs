using LearningCycles.Machines;
using LearningCycles.Rules;

namespace LearningCycles.Agreements;

/// <summary>The rules about agreements, one row each. A school's own book is another value, in <see cref="AgreementPolicy.Rules" />.</summary>
public static class AgreementRules
{
    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<AgreementMove, AgreementCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<AgreementStage, AgreementMove, AgreementCase>();

    /// <summary>What makes a signature. Asked before the book and whatever the policy, so these are not in <see cref="Book" />.</summary>
    public static ValueList<Rule<AgreementMove, AgreementCase>> OfSignatures => SignatureRules.Book.Rules;

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<AgreementMove, AgreementCase> Book { get; } =
        new([
            .. MoveRules.Rows<AgreementStage, AgreementMove, AgreementCase>(AgreementMap.Moves),
            .. OfferRules.Rows,
            .. EndRules.Rows,
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<AgreementMove, AgreementCase>> Every { get; } =
    [MoveIsOpen, .. OfSignatures, .. Book.Rules];
}
