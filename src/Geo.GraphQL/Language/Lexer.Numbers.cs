namespace Geo.GraphQL.Language;

// The spec's "Int Value" and "Float Value".
internal ref partial struct Lexer
{
    // IntValue :: IntegerPart [lookahead != {Digit, ., NameStart}]
    // FloatValue :: IntegerPart (FractionalPart | ExponentPart | both) [same lookahead]
    private void ReadNumber(int start)
    {
        int position = start;
        bool isFloat = false;
        if (At(position) == '-')
        {
            position++;
        }

        if (At(position) == '0')
        {
            position++;
            if (IsDigit(At(position)))
            {
                throw Error(position, $"Invalid number, unexpected digit after 0: {PrintCodePoint(position)}.");
            }
        }
        else
        {
            position = ReadDigits(position);
        }

        if (At(position) == '.')
        {
            isFloat = true;
            position = ReadDigits(position + 1);
        }

        if (At(position) is 'E' or 'e')
        {
            isFloat = true;
            position++;
            position = ReadDigits(At(position) is '+' or '-' ? position + 1 : position);
        }

        if (At(position) == '.' || IsNameStart(At(position)))
        {
            throw Error(position, $"Invalid number, expected digit but got: {PrintCodePoint(position)}.");
        }

        Stand(isFloat ? TokenKind.Float : TokenKind.Int, start, position);
    }

    private readonly int ReadDigits(int position)
    {
        if (!IsDigit(At(position)))
        {
            throw Error(position, $"Invalid number, expected digit but got: {PrintCodePoint(position)}.");
        }

        do
        {
            position++;
        }
        while (IsDigit(At(position)));

        return position;
    }
}
